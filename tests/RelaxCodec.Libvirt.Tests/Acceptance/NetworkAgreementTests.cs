using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules of networks against libvirt itself, on networks that our strict parser admits and a generator thinks of.</summary>
public sealed class NetworkAgreementTests(ITestOutputHelper output)
{
    // All of them take a minute; this many say nothing else.
    private const int Stride = 12;

    private const int FewestProbes = 2000;

    // The driver for tests takes what the one of real networks does not.
    private static readonly HashSet<string> OfNetworkDriver =
        DocumentedRules.All.Of("network driver");

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    [InlineData(JudgedReleases.Libvirt12)]
    public void What_libvirt_refuses_is_reported_and_nothing_else(string release)
    {
        var virsh = Virsh.Require(release);
        IReadOnlyList<string> probes = NetworkProbes.All(Stride);
        var asked = XmlRelease.Parse(release);

        string[] disagreements =
        [
            .. probes.Zip(virsh.DefineNetworks(probes))
                .Where(pair => pair.Second.IsAccepted == HasError(pair.First, asked))
                .Select(pair => $"libvirt {release}: {pair.Second}: {pair.First}; we said: {Said(pair.First, asked)}"),
        ];

        output.WriteLine($"{probes.Count} networks");
        Assert.True(probes.Count >= FewestProbes, $"only {probes.Count} probes");
        Assert.Empty(disagreements);
    }

    [Fact]
    public void Nothing_that_libvirt_accepts_has_an_error()
    {
        CorpusFile[] files =
        [
            .. LibvirtCorpus.Require().FilesWithRoot("network")
                .Where(file => Strictly(file).Count == 0 && !file.Name.Contains("-invalid", StringComparison.Ordinal)),
        ];
        string[] documents = [.. files.Select(file => File.ReadAllText(file.Path))];
        // virsh has a network of its own with that name.
        IReadOnlyList<VirshOutcome> outcomes = Virsh.Require().DefineNetworks(
            [.. documents.Select(document => document.Replace("<name>default</name>", "<name>other</name>", StringComparison.Ordinal))]);
        var release = XmlRelease.Parse(JudgedReleases.Libvirt9);

        Assert.True(files.Length > 100, $"only {files.Length} files");
        Assert.Empty(files.Zip(outcomes).Where(pair => pair.Second.IsAccepted && HasError(File.ReadAllText(pair.First.Path), release))
            .Select(pair => $"{pair.First}: {Said(File.ReadAllText(pair.First.Path), release)}"));
        Assert.Empty(files.Zip(outcomes).Where(pair => !pair.Second.IsAccepted && !HasError(File.ReadAllText(pair.First.Path), release))
            .Select(pair => $"{pair.First}: {pair.Second}"));
    }

    private static string Said(string network, XmlRelease release) => string.Join(" | ", AcceptanceRules.Check(network, release));

    private static IReadOnlyList<Problem> Strictly(CorpusFile file) =>
        Conformance.Judging.Strictly.Read<Network>(File.ReadAllText(file.Path));

    private static bool HasError(string network, XmlRelease release) =>
        AcceptanceRules.Check(network, release)
            .Any(problem => problem.Severity == ProblemSeverity.Error && !OfNetworkDriver.Contains(problem.Id));
}
