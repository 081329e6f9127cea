using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Our strict verdict is that of libvirt's own schema: on libvirt's tests, on what is nearly like them, and on what the schema itself makes.</summary>
public sealed class LanguageEqualityTests
{
    private const int Seed = 1;
    private const int Count = 1000;

    public static TheoryData<string, string> Pairs() =>
        [.. Subject.All.SelectMany(subject => DocumentSource.Made.Select(source => (subject.Name, source.Name)))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Documents_are_judged_as_libvirts_schema_does(string subject, string source) =>
        Agree(Subject.Of(subject), DocumentSource.Made.Single(it => it.Name == source));

    [Theory]
    [InlineData("interface")]
    [InlineData("hostdev")]
    [InlineData("network")]
    [InlineData("domain, as far as it is modelled")]
    public void Libvirts_own_tests_too(string subject) => Agree(Subject.Of(subject), DocumentSource.Corpus);

    private static void Agree(Subject subject, DocumentSource source)
    {
        Agreement agreement = Agreement.On(subject, source.Name, source.Take(subject, Seed, Count));

        Assert.True(agreement.Disagreements.Count == 0,
            $"{agreement.Disagreements.Count} of {agreement.Documents}:\n{string.Join('\n', agreement.Disagreements.Take(20))}");
    }
}
