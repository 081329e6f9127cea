namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>The vocabularies that are annotated by hand.</content>
public sealed partial class Vocabulary
{
    /// <summary>The vocabularies by their names, each release by itself.</summary>
    public static IReadOnlyDictionary<string, Vocabulary> All { get; } =
        ((Vocabulary[])[.. OfCases, .. OfOrder, .. OfText, .. OfNames, .. OfData])
            .SelectMany(v => v.InEachRelease).ToDictionary(v => v.Name, StringComparer.Ordinal);
}
