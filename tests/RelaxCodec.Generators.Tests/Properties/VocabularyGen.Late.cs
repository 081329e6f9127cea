namespace RelaxCodec.Generators.Tests.Properties;

/// <content>Choices that are decided late: by values, by what a child is, by text.</content>
internal sealed partial class VocabularyGen
{
    // A value restricts what else may be there.
    private string LateChoice()
    {
        string choice = "l" + _names;
        string[] values = _entropy.Pick<string[]>(
            ["\"red\"", "\"deep blue\""], ["\"red\", \"\"", "\"deep blue\", \"red\""], ["\"red\"", ""]);
        string annotation = $"{(_entropy.Chance(50) ? "Attr" : "Element")}(\"{Name()}\")";
        string decides = $"[{annotation}, {Membership(
            choice, "x", values[0], Spanned())}, {Membership(choice, "y", values[1], Spanned())}] public Colour? P{_names} {{ get; set; }}";
        return string.Join(" ", decides, Restricted(choice, "x"), Restricted(choice, "y"));
    }

    // What a child is restricts what else may be there.
    private string ChildChoice(string type)
    {
        string choice = "k" + ++_names;
        string x = $"Choice(\"{choice}\", \"x\", ChildAlternatives = [\"a\"]{Optional()})";
        string y =
            $"Choice(\"{choice}\", \"y\", ChildAlternatives = [{_entropy.Pick("\"b\"", "\"b\", \"a\"", "\"c\", \"b\"")}]{Optional()})";
        return $"[{x}, {y}] public {type}? P{_names} {{ get; set; }} {Restricted(choice, "x")} {Restricted(choice, "y")}";
    }

    // Of the child the text, or an attribute, tells which alternative it is.
    private void AddLate(List<ClassSource> classes)
    {
        string kind = $"{Membership("k", "a", "\"light\"")}, {Membership("k", "b", "\"dark\"")}, {Membership("k", "c", "\"dark\"")}";
        string decides = _entropy.Chance(50)
            ? $"[Text, {kind}] public Shade? Kind {{ get; set; }}"
            : $"[Attr(\"kind\"), {kind}] public Shade? Kind {{ get; set; }} [Element(\"ka\"), Choice(\"k\", \"a\"{Optional()})] public "
                + "List<int> Inner { get; } = [];";
        classes.Add(new ClassSource(
            $"[{Annotations($"Element(\"k\"{Namespace()})")}, Alternatives(\"k\")] public sealed partial class K",
            [decides, $"[Attr(\"kb\"), Choice(\"k\", \"b\"{Optional()})] public string? Other {{ get; set; }}"]));
        classes.Add(new ClassSource($"[Element(\"kt\"{Namespace()})] public sealed partial class KT",
        [
            ChosenText(), "[Element(\"x\"), Choice(\"t\", \"x\")] public List<int> Items { get; } = [];", Attribute(),
        ]));
        classes.Add(new ClassSource("[Element(\"kp\")] public sealed partial class KP", [ChildChoice("K"), .. Many(1, Attribute)]));
    }

    private string ChosenText()
    {
        string data = _entropy.Pick("Pattern(\"[a-c]{1,3}\"), ", "Data(\"NCName\"), ", "");
        string orNone = _entropy.Chance(50) ? ", OrNone = true" : "";
        return $"[Text, {data}Choice(\"t\"{orNone})] public {(data.Length > 0
            ? "string"
            : _entropy.Pick("int", "Shade", "DateOnly"))}? Text {{ get; set; }}";
    }

    private string Restricted(string choice, string alternative) => _entropy.Chance(70)
        ? Property(
            $"{(_entropy.Chance(35) ? "Attr" : "Element")}(\"{Name()}\"), Choice(\"{choice}\", \"{alternative}\"{Optional()})",
            nullable: true)
        : "";

    private string Membership(string choice, string alternative, string values, string releases = "") =>
        $"Choice(\"{choice}\", \"{alternative}\"{(values.Length > 0 ? $", Values = [{values}]" : "")}{releases}{Optional()})";

    private string Spanned() => Bounds() is { Length: > 0 } bounds ? $", {bounds[1..^1]}" : "";

    private string Optional() => _entropy.Chance(40) ? ", Optional = true" : "";
}
