using System.Text;
using RelaxCodec.Libvirt.Tests.Qemu;
using RelaxCodec.Oracles;
using static RelaxCodec.Libvirt.Qemu.MigrationWarningKind;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>
/// Migrations between two real QEMUs, while a test does what the guest's drivers would: what the watch tells of what they say.
/// </summary>
public sealed class RealMigrationTests : IDisposable
{
    private const string Ports = """
        <controller type='pci' index='0' model='pcie-root'/>
        <controller type='pci' index='1' model='pcie-root-port'><address type='pci' bus='0' slot='1'/></controller>
        <controller type='pci' index='2' model='pcie-root-port'><address type='pci' bus='0' slot='2'/></controller>
        """;

    private static readonly string Standby = At(TeamingStandby, "bus='1'");

    private static readonly string Primary = At(TeamingPrimary, "bus='2'");

    public static TheoryData<string> Releases => [JudgedReleases.Qemu7, JudgedReleases.Qemu10];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _transcript = [];
    private readonly List<RunningDomain> _domains = [];

    public void Dispose()
    {
        foreach (RunningDomain domain in _domains)
            domain.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_good_pair_migrates_and_nothing_is_suspicious(string release)
    {
        (RunningDomain source, RunningDomain destination) = Migrate(release, Standby + Primary);
        Await(source, "wait-unplug");
        Unplug(source);
        Await(source, "completed");
        Await(destination, "completed");
        Assert.Contains("hostdev0", destination.Nics);

        WatchedTranscript watched = Watch();
        Assert.Equal($"setup wait-unplug active {Switchover(release)}completed", watched.StatusesOf("src"));
        Assert.Equal("setup active completed", watched.StatusesOf("dst"));
        Assert.Empty(Warnings(watched));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Cancelled_while_the_guest_gives_its_primary_up_the_source_has_it_back(string release)
    {
        (RunningDomain source, _) = Migrate(release, Standby + Primary);
        Await(source, "wait-unplug");
        source.Monitor.Ask("migrate_cancel");
        Unplug(source);
        Await(source, "cancelled");

        Assert.Contains("\"hostdev0\"", source.Monitor.Ask("query-pci").ToString(), StringComparison.Ordinal);

        WatchedTranscript watched = Watch();
        Assert.Equal("setup wait-unplug cancelling cancelled", watched.StatusesOf("src"));
        Assert.Contains(PrimaryLost, watched.Kinds);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_guest_that_has_not_negotiated_unplugs_nothing(string release)
    {
        (RunningDomain source, RunningDomain destination) = Migrate(release, Standby + Primary, isNegotiated: false);
        Await(source, "completed");
        Await(destination, "completed");

        WatchedTranscript watched = Watch();
        Assert.Equal($"setup active {Switchover(release)}completed", watched.StatusesOf("src"));
        Assert.Equal([NoUnplug], Warned(watched, "src"));
        Assert.Equal([NoPrimaryAtDestination], Warned(watched, "dst"));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_standby_without_a_primary_unplugs_nothing(string release)
    {
        (RunningDomain source, RunningDomain destination) = Migrate(release, Standby);
        Await(source, "completed");
        Await(destination, "completed");

        WatchedTranscript watched = Watch();
        Assert.Equal($"setup active {Switchover(release)}completed", watched.StatusesOf("src"));
        Assert.Equal([NoUnplug], Warned(watched, "src"));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_destination_that_cannot_plug_its_primary_in_completes_all_the_same(string release)
    {
        string withFunctions = At(TeamingPrimary, "bus='2' multifunction='on'");
        (RunningDomain source, RunningDomain destination) = Migrate(release, Standby + Primary, Standby + withFunctions);
        Await(source, "wait-unplug");
        Unplug(source);
        Await(source, "completed");
        Await(destination, "completed");
        Assert.DoesNotContain("hostdev0", destination.Nics);

        Assert.Equal([("dst", NoPrimaryAtDestination)], Warnings(Watch()).Select(warning => (warning.Vm, warning.Kind)));
    }

    private static string At(string device, string address) =>
        device.Replace("</interface>", $"<address type='pci' {address}/></interface>", StringComparison.Ordinal);

    private (RunningDomain Source, RunningDomain Destination) Migrate(
        string release, string devices, string? atDestination = null, bool isNegotiated = true)
    {
        RunningDomain source = Start(release, devices, isDestination: false);
        RunningDomain destination = Start(release, atDestination ?? devices, isDestination: true);
        if (isNegotiated)
        {
            source.NegotiateFailover();
            source.Monitor.Await("FAILOVER_NEGOTIATED");
        }

        // A watch knows of a pair whose guest has not negotiated by this.
        Assert.True(source.IsStandby("ua-backup0"));
        string uri = $$"""{"uri": "unix:{{Path.Combine(_folder.Path, "migration")}}"}""";
        destination.Monitor.Ask("migrate-incoming", uri);
        source.Monitor.Ask("migrate", uri);
        return (source, destination);
    }

    private RunningDomain Start(string release, string devices, bool isDestination)
    {
        var domain = RunningDomain.Start(With(Ports + devices), release, _transcript, isDestination);
        _domains.Add(domain);
        domain.Monitor.Ask("migrate-set-capabilities", """{"capabilities": [{"capability": "events", "state": true}]}""");
        return domain;
    }

    // The guest is asked a moment after the migration has begun.
    private static void Unplug(RunningDomain source) =>
        Assert.True(SpinWait.SpinUntil(source.Eject, Patience), "QEMU has not asked the guest to unplug anything.");

    private static void Await(RunningDomain domain, string status) => domain.Monitor.Await("MIGRATION", status);

    private WatchedTranscript Watch() => WatchedTranscript.Of(Encoding.UTF8.GetBytes(string.Join('\n', _transcript)));

    // Since QEMU 10.0 devices have a status of their own in every migration.
    private static string Switchover(string release) => release == JudgedReleases.Qemu7 ? "" : "device ";

    // How long this machine takes for the guest's part is not QEMU's doing.
    private static IEnumerable<MigrationWarning> Warnings(WatchedTranscript watched) =>
        watched.Warnings.Where(warning => warning.Kind != UnplugHangs);

    private static IEnumerable<MigrationWarningKind> Warned(WatchedTranscript watched, string vm) =>
        Warnings(watched).Where(warning => warning.Vm == vm).Select(warning => warning.Kind);
}
