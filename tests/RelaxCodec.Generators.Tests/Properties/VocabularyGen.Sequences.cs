using RelaxCodec.Generators.Tests.Sequences;

namespace RelaxCodec.Generators.Tests.Properties;

/// <content>Lists of elements in sequence. They are decided last: the rest of a vocabulary is what it would be without them.</content>
internal sealed partial class VocabularyGen
{
    // In the root class, in a class of any other kind that has children, or as the mixed content of an element of its own.
    private void AddSequence(List<ClassSource> classes)
    {
        bool isChoice = _entropy.Chance(80);
        string[] names = isChoice ? AddElements(classes) : ["s1"];
        string item = isChoice ? "S" : "S1";
        if (!isChoice)
            classes.Add(new ClassSource("[Element(\"s1\")] public sealed partial class S1", [.. Many(1, Attribute)]));
        string sequence = $"Sequence(\"{Pattern(names)}\")";
        if (_entropy.Chance(30))
        {
            classes.Add(new ClassSource(
                $"[Element(\"q\"{Namespace()})] public sealed partial class Q",
                [.. Many(1, Attribute), $"[Mixed, {sequence}] public List<MixedItem<{item}>> Content {{ get; }} = [];"]));
            AddMember(classes, 0, "public List<Q> Qs { get; } = [];");
            return;
        }

        int[] holders = [.. Enumerable.Range(0, classes.Count).Where(i => IsHolder(classes[i]))];
        _names++;
        string member = $"public {Collection(item)}";
        if (_entropy.Chance(15))
        {
            AddMember(classes, 0, $"[Choice(\"q\"), {sequence}] {member}");
            AddMember(classes, 0, $"[Attr(\"q\"), Choice(\"q\"{_entropy.Pick("", ", OrNone = true")})] public int? Q {{ get; set; }}");
            return;
        }

        AddMember(classes, _entropy.Chance(50) ? 0 : _entropy.Pick(holders), $"[{sequence}] {member}");
    }

    // Of one local name, in two namespaces, those are named by their classes.
    private string[] AddElements(List<ClassSource> classes)
    {
        classes.Add(new ClassSource("[Choice] public abstract partial class S", [.. Many(1, Attribute)]));
        int count = 2 + _entropy.Next(3);
        bool areAlike = _entropy.Chance(20);
        var names = new List<string>();
        for (int i = 1; i <= count; i++)
        {
            string local = areAlike && i < 3 ? "s" : $"s{i}";
            string ns = areAlike && i == 2 ? ", Ns = \"urn:a\"" : i > 2 ? Namespace() : "";
            names.Add(areAlike && i < 3 ? $"S{i}" : local);
            string[] content = _entropy.Pick<string[]>(
                [], ["[Text] public string? Text { get; set; }"], ["public C0? Inner { get; set; }"]);
            classes.Add(new ClassSource(
                $"[Element(\"{local}\"{ns})] public sealed partial class S{i} : S", [.. Many(1, Attribute), .. content]));
        }

        return [.. names];
    }

    // A pattern that mentions all of them.
    private string Pattern(string[] names)
    {
        string pattern = new SequenceGen(_entropy.Next).Pattern(names);
        string[] left = [.. names.Where(name => !pattern.Contains(name, StringComparison.Ordinal))];
        return left.Length == 0 ? pattern : $"{pattern}, {string.Join(", ", left.Select(name => name + _entropy.Pick("?", "*", "")))}";
    }

    private static void AddMember(List<ClassSource> classes, int index, string member) =>
        classes[index] = classes[index] with { Members = [.. classes[index].Members, member] };

    private static bool IsHolder(ClassSource source) =>
        !source.Head.Contains("class S", StringComparison.Ordinal) && !source.Head.Contains("class B", StringComparison.Ordinal)
        && !source.Members.Any(m => m.Contains("Text {", StringComparison.Ordinal));
}
