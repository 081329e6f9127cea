using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>
/// Our strict verdict is that of libvirt's own schema: on libvirt's tests, on what is nearly like them, and on what the schema itself
/// makes.
/// </summary>
public sealed class LanguageEqualityTests
{
    private const int Seed = 1;

    // For each release and source. Of domains three sources, which change documents, make 10,000 together.
    private const int Count = 350;
    private const int CountOfDomains = 1150;

    private static readonly string[] Releases = [JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12];

    // Each release makes its documents from a seed of its own.
    public static TheoryData<string, string, string> Pairs() =>
        [.. Releases.SelectMany(
            release => Subject.All.SelectMany(subject => DocumentSource.Made.Select(source => (release, subject.Name, source.Name))))];

    public static TheoryData<string, string> Corpora() =>
        [.. Releases.SelectMany(release => Subject.All.Where(it => it.HasOwnSchema).Select(subject => (release, subject.Name)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Documents_are_judged_as_libvirts_schema_does(string release, string subject, string source) =>
        Agree(Subject.Of(subject, release), DocumentSource.Made.Single(it => it.Name == source));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Libvirts_own_tests_too(string release, string subject) => Agree(Subject.Of(subject, release), DocumentSource.Corpus);

    private static void Agree(Subject subject, DocumentSource source)
    {
        int count = subject.Define == "domain" ? CountOfDomains : Count;
        Agreement agreement = Agreement.On(
            subject, source.Name, source.Take(subject, Seed + Array.IndexOf(Releases, subject.Release), count));

        Assert.True(agreement.Disagreements.Count == 0,
            $"{agreement.Disagreements.Count} of {agreement.Documents}:\n{string.Join('\n', agreement.Disagreements.Take(20))}");
    }
}
