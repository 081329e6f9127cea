using CsCheck;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Generates annotated vocabularies that the generator has nothing to say against.</summary>
internal sealed partial class VocabularyGen
{
    private static readonly (string Annotation, string Type)[] SimpleTypes =
    [
        ("", "string"), ("", "string"), ("", "int"), ("", "uint"), ("", "byte"), ("", "long"), ("", "decimal"), ("", "double"), ("", "bool"), ("", "Guid"), ("", "Colour"),
        ("YesNo", "bool"), ("OnOff", "bool"), ("Range(1, 12)", "int"), ("Pattern(\"[a-c]{1,3}\")", "string"), ("Data(\"token\", MaxLength = 3)", "string"),
        ("Data(\"NCName\")", "string"), ("Data(\"string\", MinLength = 1)", "string"), ("Data(\"decimal\", FractionDigits = 2)", "decimal"), ("Data(\"anyURI\")", "string"),
        ("", "DateTimeOffset"), ("", "DateTime"), ("", "DateOnly"), ("", "TimeOnly"), ("", "TimeSpan"), ("", "Uri"), ("", "System.Numerics.BigInteger"), ("", "byte[]"), ("", "float"),
        ("Data(\"gYear\")", "int"), ("Data(\"gMonth\")", "int"), ("Data(\"hexBinary\", MinLength = 1)", "byte[]"), ("Data(\"nonNegativeInteger\")", "uint"), ("Data(\"date\")", "string"),
    ];

    // Literals with white space are no items.
    private static readonly (string Annotation, string Type)[] ItemTypes = [.. SimpleTypes.Where(t => t.Type != "Colour")];

    private static readonly string[] Collections =
    [
        "List<{0}> {1} {{ get; }} = [];", "List<{0}> {1} {{ get; }} = [];", "List<{0}>? {1} {{ get; set; }}", "required List<{0}> {1} {{ get; init; }}", "{0}[] {1} {{ get; set; }} = [];", "{0}[]? {1} {{ get; init; }}",
        "System.Collections.Immutable.ImmutableArray<{0}> {1} {{ get; init; }}", "System.Collections.Immutable.ImmutableArray<{0}>? {1} {{ get; set; }}",
        "System.Collections.Immutable.ImmutableList<{0}> {1} {{ get; set; }} = [];", "System.Collections.ObjectModel.Collection<{0}>? {1} {{ get; init; }}", "IList<{0}> {1} {{ get; }} = new List<{0}>();",
        "List<{0}> {1} {{ get; set; }} = null!;", "required List<{0}> {1} {{ get; set; }}", "required {0}[] {1} {{ get; init; }}",
        "ICollection<{0}>? {1} {{ get; set; }}", "IReadOnlyList<{0}> {1} {{ get; init; }} = [];", "required IReadOnlyCollection<{0}> {1} {{ get; set; }}", "IEnumerable<{0}>? {1} {{ get; set; }}",
    ];

    private static readonly string[] Groups =
    [
        "[Group] public {0}? {0} {{ get; set; }}", "[Group] public {0}? {0} {{ get; init; }}",
        "[Group] public required {0} {0} {{ get; set; }}", "[Group] public {0} {0} {{ get; init; }} = null!;",
    ];

    private static readonly string[] NameClasses =
    [
        "", "ForeignOnly = true", "Ns = \"urn:b\"", "Ns = \"\"", "ExceptNs = [\"urn:b\", \"\"]", "Except = [\"any\", \"{urn:a}other0\"]", "Ns = \"urn:a\", Except = [\"any\"]",
    ];

    private readonly Entropy _entropy;
    private readonly int _classes;
    private readonly bool _hasGroup;
    private readonly bool _hasCases;
    private readonly bool _hasChoice;
    private readonly bool _hasReleases;
    private readonly bool _hasLate;
    private int _names;

    private VocabularyGen(Entropy entropy)
    {
        _entropy = entropy;
        _classes = 1 + entropy.Next(4);
        _hasGroup = entropy.Chance(50);
        _hasCases = entropy.Chance(45);
        _hasChoice = entropy.Chance(45);
        _hasReleases = entropy.Chance(35);
        _hasLate = entropy.Chance(30);
    }

    public static Gen<VocabularySource> Sources { get; } = Gen.Int[0, 1 << 20].Array[300].Select(static decisions => new VocabularyGen(new Entropy(decisions)).Vocabulary());

    private VocabularySource Vocabulary()
    {
        var classes = new List<ClassSource>();
        for (int i = 0; i < _classes; i++)
            classes.Add(Element($"[{Annotations($"Element(\"c{i}\"{Namespace()})")}] public sealed partial class C{i}", i));
        if (_hasGroup)
            AddGroups(classes);
        if (_hasCases)
            AddCases(classes);
        if (_hasChoice)
            AddChoice(classes);
        if (_hasLate)
            AddLate(classes);
        return new VocabularySource(classes);
    }

    // A group with a base class, and with another group in it.
    private void AddGroups(List<ClassSource> classes)
    {
        string inner = _entropy.Chance(50) ? Group("H") : "";
        classes.Add(new ClassSource("[Group] public abstract partial class GBase", [.. Many(2, MostlyCollection)]));
        classes.Add(new ClassSource(
            $"[{Annotations("Group")}] public sealed partial class G{(_entropy.Chance(50) ? " : GBase" : "")}",
            [MostlyCollection(), .. Many(2, MostlyCollection), .. inner.Length == 0 ? Array.Empty<string>() : [inner]]));
        classes.Add(new ClassSource(
            $"[{Annotations("Group")}] public sealed partial class H", [MostlyCollection(), .. Many(1, MostlyCollection)]));
    }

    private string Group(string type)
    {
        string group = string.Format(System.Globalization.CultureInfo.InvariantCulture, _entropy.Pick(Groups), type);
        return group.Contains('?', StringComparison.Ordinal) ? Alone(Presence()) + group : group;
    }

    private string MostlyCollection()
    {
        if (_entropy.Chance(40))
            return Simple(allowsList: true);
        (string restriction, string type) = _entropy.Pick(SimpleTypes);
        string annotation = $"Element(\"{Name()}\"{Namespace()})";
        string all = string.Join(", ", new[] { annotation, restriction, OneOrMore(), Span() }.Where(a => a.Length > 0));
        return $"[{all}] public {Collection(type)}";
    }

    private void AddCases(List<ClassSource> classes)
    {
        bool isAbsent = _entropy.Chance(40);
        string[] group = _hasGroup ? _entropy.Pick<string[]>([], [Group("G")], [Group("H")]) : [];
        classes.Add(new ClassSource(
            $"[Element(\"d\"{Namespace()}), Discriminator(\"kind\")] public abstract partial class D",
            [.. Many(2, MostlyCollection), .. group]));
        classes.Add(new ClassSource($"[Case(\"one\"{(isAbsent ? ", Absent = true" : "")}){Or(Span())}] public sealed partial class D1 : D", [.. Many(3, () => Simple(allowsList: true))]));
        classes.Add(new ClassSource($"[Case(\"two words\"){Or(Span())}] public sealed partial class D2 : D", [.. Many(2, () => Simple(allowsList: true))]));
    }

    private void AddChoice(List<ClassSource> classes)
    {
        classes.Add(new ClassSource("[Choice] public abstract partial class B", [.. Many(1, Attribute)]));
        classes.Add(new ClassSource($"[Element(\"b1\"{Namespace()}){Or(Span())}] public sealed partial class B1 : B", [.. Many(2, Attribute), "[Text] public string? Text { get; set; }"]));
        string content = _entropy.Chance(60)
            ? $"[Mixed] public List<MixedItem<{_entropy.Pick("B", "C0", "B1")}>> Content {{ get; }} = [];"
            : "public List<B> Items { get; } = [];";
        classes.Add(new ClassSource($"[Element(\"b2\"{Namespace()}){Or(Span())}] public sealed partial class B2 : B", [.. Many(1, Attribute), content]));
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
            members.Add($"[{Open()}] public XmlContent? Any {{ get; {_entropy.Pick("set", "init")}; }}");
        return new ClassSource(head, members);
    }

    private string Open()
    {
        string names = _entropy.Pick(NameClasses);
        return _entropy.Next(5) switch
        {
            0 => "AnyContent(Text = true)",
            1 => $"AnyContent({(names.Length == 0 ? "" : names + ", ")}Attributes = true)",
            2 => $"AnyContent({names}), AnyAttributes({_entropy.Pick(NameClasses)})",
            3 => $"AnyAttributes({names})",
            _ => $"AnyContent({names})",
        };
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
                return $"[EmptyElement(\"{Name()}\"){Or(Span())}] public bool P{_names} {{ get; set; }}";
            case 7:
                return _entropy.Chance(35) ? LateChoice() : Choice();
            case 8 when _hasGroup && used.Add("G"):
                return Group("G");
            case 9 when _hasCases && used.Add("D"):
                return Child("D", isForward: true);
            case 11 when _hasLate && used.Add("KP"):
                return _entropy.Chance(50) ? ChildChoice("K") : $"{Child("KP", isForward: true)} {Child("KT", isForward: true)}";
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
            0 => $"{Alone(Presence())}public {type}? P{_names} {{ get; set; }}",
            1 => $"{Alone(Span())}public " + Collection(type),
            2 => (isForward ? $"[OneOrMore{Or(Span())}] public " : "public ") + Collection(type),
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
        string all = string.Join(", ", new[] { annotation, restriction, OneOrMore(), Span() }.Where(a => a.Length > 0));
        return $"[{all}] public {Collection(type)}";
    }

    private string Collection(string type) => string.Format(System.Globalization.CultureInfo.InvariantCulture, _entropy.Pick(Collections), type, "P" + _names);

    private string Property(string annotation, bool nullable)
    {
        if (_entropy.Chance(15) && !annotation.Contains("Choice", StringComparison.Ordinal))
            return List(annotation);
        (string restriction, string type) = _hasReleases && _entropy.Chance(25) ? _entropy.Pick(ReleasedTypes) : _entropy.Pick(SimpleTypes);
        string presence = !nullable ? "" : annotation == "Text" ? Requirement() : annotation.Contains("Choice", StringComparison.Ordinal) ? Span() : Presence();
        string all = string.Join(", ", new[] { annotation, restriction, presence }.Where(a => a.Length > 0));
        string name = annotation == "Text" ? "Text" : $"P{_names}";
        return nullable ? $"[{all}] public {type}? {name} {{ get; set; }}" : $"[{all}] public required {type} {name} {{ get; set; }}";
    }

    private string List(string annotation)
    {
        if (annotation == "Text")
            _names++;
        (string restriction, string type) = _entropy.Pick(ItemTypes);
        string all = string.Join(", ", new[] { annotation, "List", restriction, _entropy.Chance(30) ? "OneOrMore" : "" }.Where(a => a.Length > 0));
        return $"[{all}] public {Collection(type)}";
    }

    private string Name() => "n" + ++_names;

    private string Namespace() => _entropy.Chance(20) ? $", Ns = \"{_entropy.Pick("urn:a", "urn:b")}\"" : "";

    private string Annotations(string kind) => _entropy.Chance(35) ? $"{kind}, Ordered{Bounds()}" : kind;

    private IEnumerable<string> Many(int most, Func<string> member)
    {
        int count = _entropy.Next(most + 1);
        for (int i = 0; i < count; i++)
            yield return member();
    }
}
