namespace RelaxCodec.Generators.Tests.Properties;

/// <content>Elements that may be nil. Their numbers decide it: the rest of a vocabulary is what it would be without them.</content>
internal sealed partial class VocabularyGen
{
    private const int EachSoMany = 4;

    // In a choice null says something else.
    private bool MayBeNil(string annotation) => _names % EachSoMany == 0
        && annotation.StartsWith("Element(", StringComparison.Ordinal) && !annotation.Contains("Choice", StringComparison.Ordinal);

    private static string Nillable(string annotation) => annotation[..^1] + ", Nillable = true)";
}
