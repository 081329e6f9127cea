using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests;

/// <summary>The judges of each release, where the releases differ.</summary>
public sealed class ReleaseJudgeTests
{
    private const string PasstOverVhostUser =
        """
        <interface type='vhostuser'>
          <mac address='52:54:00:00:00:01'/>
          <source dev='eth0'/>
          <model type='virtio'/>
          <backend type='passt'/>
        </interface>
        """;

    private static readonly string[] Witnesses =
    [
        "<interface type='hostdev'><driver model='vfio-pci-igb'/><source><address type='pci' bus='1'/></source></interface>",
        "<interface type='user'><backend type='passt' hostname='guest'/></interface>",
        "<interface type='user'><driver name='kvm' iommu='on'/></interface>",
    ];

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, false, false, true)]
    [InlineData(JudgedReleases.Libvirt11, true, false, false)]
    [InlineData(JudgedReleases.Libvirt12, true, true, false)]
    public void The_schemas_of_each_release_judge_what_it_has(string release, params bool[] areValid)
    {
        using LibvirtSchema schema = LibvirtSchema.OfDevice(LibvirtCorpus.Require(release), "interface");

        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(schema.Path, Witnesses);

        Assert.Equal(areValid, verdicts.Select(static verdict => verdict.IsValid));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, 3564)]
    [InlineData(JudgedReleases.Libvirt11, 4317)]
    public void The_tests_of_a_release_are_each_listed_once(string release, int count)
    {
        IReadOnlyList<CorpusFile> files = LibvirtCorpus.Require(release).Files;

        Assert.Equal(count, files.Count);
        Assert.Equal(count, files.DistinctBy(static file => file.Path).Count());
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, "Missing required attribute 'type' in element 'source'")]
    [InlineData(JudgedReleases.Libvirt11, "")]
    [InlineData(JudgedReleases.Libvirt12, "")]
    public void Libvirt_takes_passt_over_vhostuser_when_it_knows_it(string release, string refusal)
    {
        VirshOutcome outcome = Virsh.Require(release).Define([Domain("test", PasstOverVhostUser)])[0];

        Assert.Contains(refusal, outcome.Refusal, StringComparison.Ordinal);
        Assert.Equal(refusal.Length == 0, outcome.IsAccepted);
        Assert.Equal(outcome.IsAccepted, outcome.Printed?.Contains("<source dev='eth0'/>", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    [InlineData(JudgedReleases.Libvirt12)]
    public void Of_many_documents_each_gets_its_own_answer(string release)
    {
        const int Count = 400;
        string good = Domain("test", "");
        string bad = Domain("test", "<interface type='user'><mac address='x'/></interface>");
        string oddlyNamed = good.Replace("guest", "it's; a 'name'", StringComparison.Ordinal);
        string[] documents = [.. Enumerable.Range(0, Count).Select(i => i % 3 == 0 ? bad : good), "<domain", oddlyNamed];

        IReadOnlyList<VirshOutcome> outcomes = Virsh.Require(release).Define(documents);

        bool[] accepted = [.. Enumerable.Range(0, Count).Select(static i => i % 3 != 0), false, true];
        Assert.Equal(accepted, outcomes.Select(static it => it.IsAccepted));
        Assert.Equal(accepted, outcomes.Select(static it => it.Printed?.EndsWith("</domain>", StringComparison.Ordinal) ?? false));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt9, false)]
    [InlineData(JudgedReleases.Libvirt11, true)]
    [InlineData(JudgedReleases.Libvirt12, true)]
    public void Validate_goes_by_the_schemas_of_the_same_release(string release, bool hasTitle)
    {
        const string Network = "<network><name>other</name><title>T</title></network>";
        Virsh virsh = Virsh.Require(release);

        Assert.Equal(hasTitle, virsh.DefineNetworks([Network], "--validate")[0].IsAccepted);
        Assert.Equal(hasTitle, virsh.DefineNetworks([Network])[0].Printed!.Contains("<title>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(JudgedReleases.Libvirt11)]
    [InlineData(JudgedReleases.Libvirt12)]
    public void The_QEMU_driver_defines_what_QEMU_can_have_and_starts_it(string release)
    {
        Virsh virsh = Virsh.RequireQemuDriver(release);
        string good = Domain("qemu", "<interface type='user'><model type='virtio'/></interface>");

        VirshOutcome defined = virsh.Define([good], "--validate")[0];
        IReadOnlyList<VirshOutcome> started = virsh.Start([good, Domain("qemu", PasstOverVhostUser)]);

        Assert.True(defined.IsAccepted, defined.Refusal);
        Assert.Contains("<alias name='net0'/>", started[0].Printed, StringComparison.Ordinal);
        Assert.Contains("shared memory", started[1].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hook_can_refuse_a_start()
    {
        using var state = new TemporaryFolder();
        string hook = state.Write("etc/libvirt/hooks/qemu", "#!/bin/sh\n[ \"$2\" != prepare ] || { echo 'not today' >&2; exit 1; }\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        VirshOutcome outcome = Virsh.RequireQemuDriver(state: state.Path).Start([Domain("qemu", "")])[0];

        Assert.Contains("not today", outcome.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JudgedReleases.Qemu7, 7)]
    [InlineData(JudgedReleases.Qemu10, 10)]
    [InlineData(JudgedReleases.Qemu11, 11)]
    public void QEMU_of_a_release_has_the_types_of_that_release(string release, int major)
    {
        using QemuProcess qemu = QemuProcess.StartRelease(release);
        using var session = new QmpSession(qemu);

        Assert.Equal(major, session.Ask("query-version").GetProperty("qemu").GetProperty("major").GetInt32());
        // It loads all of its modules for that.
        Assert.True(session.Ask("qom-list-types").GetArrayLength() > 500);
    }

    private static string Domain(string type, string devices) =>
        $"""
        <domain type='{type}'>
          <name>guest</name>
          <memory>65536</memory>
          <os><type arch='x86_64'{(type == "qemu" ? " machine='q35'" : "")}>hvm</type></os>
          <devices>{devices}</devices>
        </domain>
        """;
}
