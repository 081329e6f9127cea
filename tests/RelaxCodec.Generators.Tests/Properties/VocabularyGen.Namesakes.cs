namespace RelaxCodec.Generators.Tests.Properties;

/// <content>Elements of one name, which the value or the presence of an attribute tells apart.</content>
internal sealed partial class VocabularyGen
{
    // By value, by one of two values, by presence, by a case: each class may stand beside each other one.
    private void AddNamesakes(List<ClassSource> classes)
    {
        string ns = Namespace();
        string form = _entropy.Chance(70)
            ? "[Attr(\"form\")] public required Form {0} {{ get; set; }}"
            : "[Attr(\"form\"), OnOff] public required bool {0} {{ get; set; }}";
        classes.Add(new ClassSource($"[Element(\"m\"{ns})] public sealed partial class M1", [Format(form, "Form"), .. Many(2, Attribute)]));
        classes.Add(new ClassSource($"[Element(\"m\"{ns})] public sealed partial class M2",
            [
                $"[Attr(\"form\")] public {_entropy.Pick("OtherForm?", "required OtherForm")} Form {{ get; set; }}",
                .. Many(2, () => Simple(allowsList: true))
            ]));
        classes.Add(
            new ClassSource($"[Element(\"m\"{ns}), Discriminator(\"form\")] public abstract partial class M3", [.. Many(1, Attribute)]));
        classes.Add(
            new ClassSource("[Case(\"cased\")] public sealed partial class M3A : M3", [.. Many(2, () => Simple(allowsList: true))]));
        classes.Add(new ClassSource(
            "[Case(\"in a case\", \"\")] public sealed partial class M3B : M3",
            ["[CaseValue] public CaseForm Form { get; set; }", .. Many(1, Attribute)]));
        if (_entropy.Chance(50))
        {
            classes.Add(new ClassSource("[Element(\"ms\"), Ordered] public sealed partial class MS",
                [Simple(allowsList: true), .. Shuffled().Select(type => Child(type, isForward: true)), Simple(allowsList: true)]));
        }
        else
        {
            classes.Add(new ClassSource($"[{Annotations("Element(\"ms\")")}] public sealed partial class MS",
                [Attribute(), .. Shuffled().Select(type => $"[Choice(\"m\")] public {(_entropy.Chance(50)
                    ? $"{type}? P{++_names} {{ get; set; }}"
                    : $"List<{type}> P{++_names} {{ get; }} = [];")}"), Simple(allowsList: true)]));
        }
    }

    private string[] Shuffled() =>
        _entropy.Pick<string[]>(["M1", "M2", "M3"], ["M3", "M1"], ["M2", "M3", "M1"], ["M2", "M1"], ["M3", "M2"]);

    private static string Format(string format, string argument) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, format, argument);
}
