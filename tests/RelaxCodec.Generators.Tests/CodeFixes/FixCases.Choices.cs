namespace RelaxCodec.Generators.Tests.CodeFixes;

/// <content>Choices and groups.</content>
internal static partial class FixCases
{
    private static FixCase[] OfChoices =>
    [
        new("RXC050", "Make the type nullable",
            "[Element(\"a\")] partial class A { [Attr(\"f\"), Choice(\"c\")] public required string File { get; set; } [Attr(\"d\"), "
                + "Choice(\"c\")] public string? Directory { get; set; } }",
            "[Element(\"a\")] partial class A { [Attr(\"f\"), Choice(\"c\")] public string? File { get; set; } [Attr(\"d\"), "
                + "Choice(\"c\")] public string? Directory { get; set; } }"),
        new("RXC051", "Replace [Group] by [Element]",
            "[Group] partial class Filter { [Attr(\"name\")] public string? Name { get; set; } [Group] public Filter? "
                + "Inner { get; set; } }",
            "[Group] partial class Filter { [Attr(\"name\")] public string? Name { get; set; } [Element(\"inner\")] public Filter? "
                + "Inner { get; set; } }"),
        new("RXC052", "Make 'Location' a [Group]",
            "[Element(\"address\")] partial class Address { [Group] public Location? Location { get; set; } } sealed class Location { "
                + "[Attr(\"bus\")] public byte? Bus { get; set; } }",
            "[Element(\"address\")] partial class Address { [Group] public Location? Location { get; set; } } [Group] sealed partial class "
                + "Location { [Attr(\"bus\")] public byte? Bus { get; set; } }"),
        new("RXC053", "Make the text an element",
            "[Element(\"auth\")] partial class Auth { [Text, Choice(\"c\")] public string? Inline { get; set; } [Attr(\"file\"), "
                + "Choice(\"c\")] public string? File { get; set; } }",
            "[Element(\"auth\")] partial class Auth { [Element(\"inline\"), Choice(\"c\")] public string? Inline { get; set; } "
                + "[Attr(\"file\"), Choice(\"c\")] public string? File { get; set; } }"),
    ];
}
