namespace RelaxCodec.Generators.Tests.Properties;

/// <content>What changes from release to release.</content>
internal sealed partial class VocabularyGen
{
    private static readonly (string Annotation, string Type)[] ReleasedTypes =
    [
        ("", "State"), ("", "State"), ("Data(\"token\", MaxLength = 3, Until = \"2\")", "string"),
        ("Pattern(\"[a-c]{1,3}\", Since = \"3\")", "string"),
        ("Range(1, 12, Until = \"2\"), Range(1, 99, Since = \"3\")", "int"), ("Data(\"gYear\", Since = \"2\")", "int"),
        ("Data(\"hexBinary\", Since = \"2\")", "byte[]"),
        ("Data(\"NCName\", Since = \"2\", Until = \"3\")", "string"),
        ("Data(\"nonNegativeInteger\", Until = \"2\"), Range(0, 9, Since = \"2\")", "uint"),
        (
            "Data(\"unsignedByte\", Until = \"2\"), Data(\"unsignedInt\", Since = \"2\", Until = \"3\"), "
                + "Data(\"unsignedLong\", Since = \"3\")",
            "ulong"),
    ];

    private static readonly string[] Spans = ["Since(\"2\")", "Since(\"3\")", "Until(\"2\")", "Until(\"3\")", "Since(\"2\"), Until(\"3\")"];

    private static readonly string[] AllBounds = [
        "(Since = \"2\")", "(Since = \"3\")", "(Until = \"2\")", "(Until = \"3\")", "(Since = \"2\", Until = \"3\")"
    ];

    // Behind another annotation.
    private static string Or(string annotation) => annotation.Length == 0 ? "" : ", " + annotation;

    private static string Alone(string annotations) => annotations.Length == 0 ? "" : $"[{annotations}] ";

    private string Span() => _hasReleases && _entropy.Chance(25) ? _entropy.Pick(Spans) : "";

    private string Bounds() => _hasReleases && _entropy.Chance(40) ? _entropy.Pick(AllBounds) : "";

    private string Requirement() => _hasReleases && _entropy.Chance(20) ? "Required" + Bounds() : "";

    private string Presence() => string.Join(", ", new[] { Span(), Requirement() }.Where(a => a.Length > 0));

    private string OneOrMore() => _entropy.Chance(30) ? "OneOrMore" + Bounds() : "";
}
