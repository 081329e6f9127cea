using CsCheck;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Generates annotated vocabularies that the generator has nothing to say against.</summary>
internal sealed class VocabularyGen
{
    private static readonly (string Annotation, string Type)[] SimpleTypes =
    [
        ("", "string"), ("", "string"), ("", "int"), ("", "uint"), ("", "byte"), ("", "long"), ("", "decimal"), ("", "double"), ("", "bool"), ("", "Guid"), ("", "Colour"),
        ("YesNo", "bool"), ("OnOff", "bool"), ("Range(1, 12)", "int"), ("Pattern(\"[a-c]{1,3}\")", "string"), ("Data(\"token\", MaxLength = 3)", "string"),
        ("Data(\"NCName\")", "string"), ("Data(\"string\", MinLength = 1)", "string"), ("Data(\"decimal\", FractionDigits = 2)", "decimal"), ("Data(\"anyURI\")", "string"),
    ];

    private readonly Entropy _entropy;
    private readonly int _classes;
    private readonly bool _hasGroup;
    private readonly bool _hasCases;
    private readonly bool _hasChoice;
    private int _names;

    private VocabularyGen(Entropy entropy)
    {
        _entropy = entropy;
        _classes = 1 + entropy.Next(4);
        _hasGroup = entropy.Chance(50);
        _hasCases = entropy.Chance(45);
        _hasChoice = entropy.Chance(45);
    }

    public static Gen<VocabularySource> Sources { get; } = Gen.Int[0, 1 << 20].Array[300].Select(static decisions => new VocabularyGen(new Entropy(decisions)).Vocabulary());

    private VocabularySource Vocabulary()
    {
        var classes = new List<ClassSource>();
        for (int i = 0; i < _classes; i++)
            classes.Add(Element($"[{Annotations($"Element(\"c{i}\"{Namespace()})")}] public sealed partial class C{i}", i));
        if (_hasGroup)
            classes.Add(new ClassSource($"[{Annotations("Group")}] public sealed partial class G", [.. Many(3, () => Simple(allowsList: true))]));
        if (_hasCases)
            AddCases(classes);
        if (_hasChoice)
            AddChoice(classes);
        return new VocabularySource(classes);
    }

    private void AddCases(List<ClassSource> classes)
    {
        bool isAbsent = _entropy.Chance(40);
        classes.Add(new ClassSource($"[Element(\"d\"{Namespace()}), Discriminator(\"kind\")] public abstract partial class D", [.. Many(2, () => Simple(allowsList: true))]));
        classes.Add(new ClassSource($"[Case(\"one\"{(isAbsent ? ", Absent = true" : "")})] public sealed partial class D1 : D", [.. Many(3, () => Simple(allowsList: true))]));
        classes.Add(new ClassSource("[Case(\"two words\")] public sealed partial class D2 : D", [.. Many(2, () => Simple(allowsList: true))]));
    }

    private void AddChoice(List<ClassSource> classes)
    {
        classes.Add(new ClassSource("[Choice] public abstract partial class B", [.. Many(1, Attribute)]));
        classes.Add(new ClassSource($"[Element(\"b1\"{Namespace()})] public sealed partial class B1 : B", [.. Many(2, Attribute), "[Text] public string? Text { get; set; }"]));
        string content = _entropy.Chance(60)
            ? $"[Mixed] public List<MixedItem<{_entropy.Pick("B", "C0", "B1")}>> Content {{ get; }} = [];"
            : "public List<B> Items { get; } = [];";
        classes.Add(new ClassSource($"[Element(\"b2\"{Namespace()})] public sealed partial class B2 : B", [.. Many(1, Attribute), content]));
    }

    private ClassSource Element(string head, int index)
    {
        if (_entropy.Chance(12) && index > 0)
            return new ClassSource(head, [.. Many(2, Attribute), Property("Text", nullable: _entropy.Chance(50))]);
        var members = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        int count = _entropy.Next(7);
        for (int i = 0; i < count; i++)
        {
            if (Member(index, used) is { } member)
                members.Add(member);
        }

        if (_entropy.Chance(15))
            members.Add($"[AnyContent({_entropy.Pick("", "ForeignOnly = true", "Attributes = true", "Text = true", "ForeignOnly = true, Attributes = true")})] public XmlContent? Any {{ get; set; }}");
        return new ClassSource(head, members);
    }

    private string? Member(int index, HashSet<string> used)
    {
        switch (_entropy.Next(12))
        {
            case 0 or 1 or 2:
                return Attribute();
            case 3 or 4 or 5:
                return Simple(allowsList: true);
            case 6:
                return $"[EmptyElement(\"{Name()}\")] public bool P{_names} {{ get; set; }}";
            case 7:
                return Choice();
            case 8 when _hasGroup && used.Add("G"):
                return _entropy.Chance(60) ? "[Group] public G? Group { get; set; }" : "[Group] public required G Group { get; set; }";
            case 9 when _hasCases && used.Add("D"):
                return Child("D", isForward: true);
            case 10 when _hasChoice && used.Add("B"):
                return Child("B", isForward: false);
            default:
                int child = _entropy.Next(_classes);
                return used.Add($"C{child}") ? Child($"C{child}", child > index) : null;
        }
    }

    // Of two attributes and elements; with alternatives of their own or shared.
    private string Choice()
    {
        string choice = "c" + _names;
        bool orNone = _entropy.Chance(30);
        string[] alternatives = _entropy.Pick<string[]>(["", "", ""], ["x", "x", ""], ["x", "y", "y"], ["x", "x", "y"]);
        return string.Join(" ", alternatives.Select(alternative =>
        {
            string annotation = $"Choice(\"{choice}\"{(alternative.Length == 0 ? "" : $", \"{alternative}\"")}{(orNone ? ", OrNone = true" : "")})";
            return Property($"{(_entropy.Chance(35) ? "Attr" : "Element")}(\"{Name()}\"), {annotation}", nullable: true);
        }));
    }

    private string Child(string type, bool isForward)
    {
        _names++;
        return _entropy.Next(isForward ? 4 : 3) switch
        {
            0 => $"public {type}? P{_names} {{ get; set; }}",
            1 => $"public List<{type}> P{_names} {{ get; }} = [];",
            2 => isForward ? $"[OneOrMore] public List<{type}> P{_names} {{ get; }} = [];" : $"public List<{type}>? P{_names} {{ get; set; }}",
            _ => $"public required {type} P{_names} {{ get; set; }}",
        };
    }

    private string Attribute() => Property($"Attr(\"{Name()}\"{(_entropy.Chance(10) ? ", Ns = \"urn:b\"" : "")})", _entropy.Chance(65));

    private string Simple(bool allowsList)
    {
        string annotation = $"Element(\"{Name()}\"{Namespace()})";
        if (!allowsList || !_entropy.Chance(35))
            return _entropy.Chance(30) ? Attribute() : Property(annotation, _entropy.Chance(60));
        (string restriction, string type) = _entropy.Pick(SimpleTypes);
        string all = string.Join(", ", new[] { annotation, restriction, _entropy.Chance(30) ? "OneOrMore" : "" }.Where(a => a.Length > 0));
        return $"[{all}] public List<{type}> P{_names} {{ get; }} = [];";
    }

    private string Property(string annotation, bool nullable)
    {
        (string restriction, string type) = _entropy.Pick(SimpleTypes);
        string all = restriction.Length == 0 ? annotation : $"{annotation}, {restriction}";
        string name = annotation == "Text" ? "Text" : $"P{_names}";
        return nullable ? $"[{all}] public {type}? {name} {{ get; set; }}" : $"[{all}] public required {type} {name} {{ get; set; }}";
    }

    private string Name() => "n" + ++_names;

    private string Namespace() => _entropy.Chance(20) ? $", Ns = \"{_entropy.Pick("urn:a", "urn:b")}\"" : "";

    private string Annotations(string kind) => _entropy.Chance(35) ? kind + ", Ordered" : kind;

    private IEnumerable<string> Many(int most, Func<string> member)
    {
        int count = _entropy.Next(most + 1);
        for (int i = 0; i < count; i++)
            yield return member();
    }
}
