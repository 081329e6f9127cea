namespace RelaxCodec.Generators.Tests.Properties;

/// <content>A group with cases that stand in the elements of its owners.</content>
internal sealed partial class VocabularyGen
{
    private void AddInlinedCases(List<ClassSource> classes)
    {
        bool isAbsent = _entropy.Chance(40);
        classes.Add(new ClassSource(
            $"[Group, Discriminator(\"gk\"{AttributeNamespace()})] public abstract partial class GC", [.. Many(2, MostlyCollection)]));
        string first = isAbsent ? "Case(\"one\", Absent = true)" : "Case(\"one\")";
        classes.Add(new ClassSource(
            $"[{Annotations(first)}] public sealed partial class GC1 : GC",
            [.. Many(3, MostlyCollection), .. _entropy.Chance(30) ? [Choice()] : Array.Empty<string>()]));
        string kind = $"[CaseValue] public required GCKind Kind {{ get; {_entropy.Pick("set", "init")}; }}";
        classes.Add(
            new ClassSource("[Case(\"two words\", \"two\")] public sealed partial class GC2 : GC", [kind, .. Many(2, MostlyCollection)]));
        classes.Add(new ClassSource("[Case(\"three\")] public sealed partial class GC3 : GC", _hasGroup ? [Group("H")] : []));
        classes.Add(new ClassSource("[Group] public sealed partial class GOuter", [.. Many(1, MostlyCollection), InlinedCases()]));
    }

    private string InlinedCases()
    {
        string optional = "[Group] public GC? Cases { get; set; }";
        return _entropy.Chance(20) && _names > 0
            ? $"[Group, Choice(\"gc\")] public GC? Cases {{ get; set; }} {Property(
                $"Element(\"{Name()}\"), Choice(\"gc\"{Optional()})", nullable: true)}"
            : _entropy.Pick(optional, "[Group] public required GC Cases { get; init; }", "[Group] public GC Cases { get; set; } = null!;");
    }
}
