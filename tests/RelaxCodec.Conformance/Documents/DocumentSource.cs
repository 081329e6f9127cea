using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;

namespace RelaxCodec.Conformance.Documents;

/// <summary>Where the documents of a subject come from.</summary>
/// <param name="Name">The name, for a reader.</param>
/// <param name="Take">As many documents as asked for, the same for the same seed.</param>
internal sealed record DocumentSource(string Name, Func<Subject, int, int, IReadOnlyList<string>> Take)
{
    /// <summary>libvirt's own tests, all of them.</summary>
    public static DocumentSource Corpus { get; } = new("libvirt's tests", (subject, _, _) => subject.Corpus());

    /// <summary>Those that are made.</summary>
    public static IReadOnlyList<DocumentSource> Made { get; } =
    [
        new("trees changed", (subject, seed, count) => Next(new TreeMutator(seed, Trees(subject)).Next, CountOf(subject, count))),
        new("characters changed", (subject, seed, count) => Next(new TextMutator(seed, subject.Corpus()).Next, CountOf(subject, count))),
        new("made from the schema", (subject, seed, count) =>
            [.. SampledDocuments.Of(subject, seed, count).Select(it => it.ToString(SaveOptions.DisableFormatting))]),
        new(
            "made from the schema, changed",
            (subject, seed, count) => Next(new TreeMutator(seed, SampledDocuments.Of(subject, seed, count)).Next, count)),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string[] Next(Func<string> next, int count) => [.. Enumerable.Range(0, count).Select(_ => next())];

    // Of some elements libvirt's tests have none.
    private static int CountOf(Subject subject, int count) => subject.Corpus().Count == 0 ? 0 : count;

    private static XElement[] Trees(Subject subject) => [.. subject.Corpus().Select(XElement.Parse)];
}
