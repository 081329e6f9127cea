using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules against libvirt itself, on every device that our strict parser admits and a generator thinks of.</summary>
public sealed class VirshAgreementTests(ITestOutputHelper output)
{
    // All of them take a minute; this many say nothing else.
    private const int Stride = 3;

    private const int FewestProbes = 4000;

    [Fact]
    public void What_libvirt_refuses_or_changes_is_reported_and_nothing_else()
    {
        var virsh = Virsh.Require();
        IReadOnlyList<string> probes = Probes.All(Stride);
        IReadOnlyList<string?> printed = virsh.DefineAndPrint(probes);

        AgreementTable table = AgreementTable.Of(probes, printed);

        output.WriteLine(table.ToString());
        Assert.True(probes.Count >= FewestProbes, $"only {probes.Count} probes");
        Assert.Empty(table.Disagreements);
    }
}
