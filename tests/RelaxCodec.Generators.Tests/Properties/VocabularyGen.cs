using CsCheck;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Generates annotated vocabularies that the generator has nothing to say against.</summary>
internal sealed partial class VocabularyGen
{
    private static readonly (string Annotation, string Type)[] SimpleTypes =
    [
        ("", "string"), ("", "string"), ("", "int"), ("", "uint"), ("", "byte"), ("", "long"), ("", "decimal"), ("", "double"),
        ("", "bool"), ("", "Guid"), ("", "Colour"),
        ("YesNo", "bool"), ("OnOff", "bool"), ("Range(1, 12)", "int"), ("Pattern(\"[a-c]{1,3}\")", "string"),
        ("Data(\"token\", MaxLength = 3)", "string"),
        ("Data(\"NCName\")", "string"), ("Data(\"string\", MinLength = 1)", "string"),
        ("Data(\"decimal\", FractionDigits = 2)", "decimal"), ("Data(\"anyURI\")", "string"),
        ("", "DateTimeOffset"), ("", "DateTime"), ("", "DateOnly"), ("", "TimeOnly"), ("", "TimeSpan"), ("", "Uri"),
        ("", "System.Numerics.BigInteger"), ("", "byte[]"), ("", "float"),
        ("Data(\"gYear\")", "int"), ("Data(\"gMonth\")", "int"), ("Data(\"hexBinary\", MinLength = 1)", "byte[]"),
        ("Data(\"nonNegativeInteger\")", "uint"), ("Data(\"date\")", "string"),
    ];

    // Seldom, so that the others are as many as they were.
    private static readonly (string Annotation, string Type)[] RareTypes =
    [
        ("Data(\"string\", Except = [\"a b\", \"\"])", "string"), ("Data(\"token\", Except = [\"a b\", \"1\"])", "string"),
        ("Data(\"NCName\", Except = [\"a\"])", "string"),
        ("Data(\"unsignedByte\", Except = [\"0\", \"01\"])", "byte"), ("Data(\"double\", Except = [\"NaN\", \"1\"])", "double"),
        ("Data(\"date\", Except = [\"2001-12-31\"])", "DateOnly"),
        ("Data(\"boolean\", Except = [\"1\"])", "bool"),
        ("Data(\"dateTime\", MinInclusive = \"2001-01-01T00:00:00\", Except = [\"2001-12-31T23:59:59Z\"])", "string"),
        ("", "Exact"), ("", "Exact"),
        ("Data<Commas>", "List<int>"), ("Data<Marks>", "System.Collections.Immutable.ImmutableArray<int>"), ("Data<Hex>", "uint"),
        ("Data<ShortHex>", "uint"),
    ];

    private static readonly string[] Tuples =
    [
        "(int X, int Y)", "(string, string)", "(double Width, System.Guid Id, string Name)", "(DateOnly From, DateOnly To)",
        "(byte[], decimal)", "(bool, bool, bool, bool, bool, bool, bool)",
    ];

    // Literals with white space are no items.
    private static readonly (string Annotation, string Type)[] ItemTypes = [.. SimpleTypes.Where(t => t.Type != "Colour")];

    private static readonly (string Annotation, string Type)[] RareItemTypes = [.. RareTypes.Where(
        t => t.Type != "Exact" && !t.Type.Contains("<int>", StringComparison.Ordinal))];

    private static readonly string[] Defaults =
    [
        "Default = \"5\")] public byte {0} {{ get; set; }} = 5;", "Default = \"a b\")] public string {0} {{ get; init; }} = \"a b\";",
        "Default = \"deep blue\")] public Colour {0} {{ get; set; }} = Colour.DeepBlue;",
        "Default = \" \")] public required Exact {0} {{ get; set; }}", "Default = \"1\")] public bool {0} {{ get; set; }} = true;",
        "Default = \"1.50\")] public decimal {0} {{ get; set; }} = 1.5m;",
        "Default = \"2001-12-31\")] public DateOnly {0} {{ get; set; }} = new(2001, 12, 31);",
        "Default = \"a\"), Data<Hex>] public uint {0} {{ get; set; }} = 10;",
        "Default = \"\"), Data<Marks>] public System.Collections.Immutable.ImmutableArray<int> {0} {{ get; set; }} = [];",
        "Default = \"NaN\")] public float {0} {{ get; init; }} = float.NaN;",
    ];

    private static readonly string[] Collections =
    [
        "List<{0}> {1} {{ get; }} = [];", "List<{0}> {1} {{ get; }} = [];", "List<{0}>? {1} {{ get; set; }}",
        "required List<{0}> {1} {{ get; init; }}", "{0}[] {1} {{ get; set; }} = [];", "{0}[]? {1} {{ get; init; }}",
        "System.Collections.Immutable.ImmutableArray<{0}> {1} {{ get; init; }}",
        "System.Collections.Immutable.ImmutableArray<{0}>? {1} {{ get; set; }}",
        "System.Collections.Immutable.ImmutableList<{0}> {1} {{ get; set; }} = [];",
        "System.Collections.ObjectModel.Collection<{0}>? {1} {{ get; init; }}", "IList<{0}> {1} {{ get; }} = new List<{0}>();",
        "List<{0}> {1} {{ get; set; }} = null!;", "required List<{0}> {1} {{ get; set; }}", "required {0}[] {1} {{ get; init; }}",
        "ICollection<{0}>? {1} {{ get; set; }}", "IReadOnlyList<{0}> {1} {{ get; init; }} = [];",
        "required IReadOnlyCollection<{0}> {1} {{ get; set; }}", "IEnumerable<{0}>? {1} {{ get; set; }}",
    ];

    private static readonly string[] Groups =
    [
        "[Group] public {0}? {0} {{ get; set; }}", "[Group] public {0}? {0} {{ get; init; }}",
        "[Group] public required {0} {0} {{ get; set; }}", "[Group] public {0} {0} {{ get; init; }} = null!;",
    ];

    private static readonly string[] NameClasses =
    [
        "", "ForeignOnly = true", "Ns = \"urn:b\"", "Ns = \"\"", "ExceptNs = [\"urn:b\", \"\"]", "Except = [\"any\", \"{urn:a}other0\"]",
        "Ns = \"urn:a\", Except = [\"any\"]",
    ];

    private readonly Entropy _entropy;
    private readonly int _classes;
    private readonly bool _hasGroup;
    private readonly bool _hasCases;
    private readonly bool _hasChoice;
    private readonly bool _hasReleases;
    private readonly int _interfaces;
    private readonly bool _hasLate;
    private readonly bool _hasInlinedCases;
    private readonly bool _hasNamesakes;
    private int _names;

    // A group of defaults alone is written as none.
    private bool _mayDefault = true;

    private VocabularyGen(Entropy entropy)
    {
        _entropy = entropy;
        _classes = 1 + entropy.Next(4);
        _hasGroup = entropy.Chance(50);
        _hasCases = entropy.Chance(45);
        _hasChoice = entropy.Chance(45);
        _hasReleases = entropy.Chance(35);
        _interfaces = entropy.Chance(40) ? 1 + entropy.Next(3) : 0;
        _hasLate = entropy.Chance(30);
        _hasInlinedCases = entropy.Chance(30);
        _hasNamesakes = entropy.Chance(25);
    }

    public static Gen<VocabularySource> Sources { get; } = Gen.Int[0, 1 << 20].Array[300].Select(
        static decisions => new VocabularyGen(new Entropy(decisions)).Vocabulary());

    private VocabularySource Vocabulary()
    {
        var classes = new List<ClassSource>();
        for (int i = 0; i < _classes; i++)
            classes.Add(Element($"[{Annotations(
                $"Element(\"c{i}\"{Namespace()})")}] public sealed partial class C{i}{Implements(null, all: i == _classes - 1)}", i));
        if (_hasGroup)
            AddGroups(classes);
        if (_hasCases)
            AddCases(classes);
        if (_hasChoice)
            AddChoice(classes);
        if (_hasLate)
            AddLate(classes);
        if (_entropy.Chance(30))
            AddSequence(classes);
        if (_hasNamesakes)
            AddNamesakes(classes);
        if (_hasInlinedCases)
            AddInlinedCases(classes);
        return new VocabularySource([.. classes, .. Interfaces()], Root());
    }

    // A group with a base class, and with another group in it.
    private void AddGroups(List<ClassSource> classes)
    {
        _mayDefault = false;
        string inner = _entropy.Chance(50) ? Group("H") : "";
        classes.Add(new ClassSource("[Group] public abstract partial class GBase", [.. Many(2, MostlyCollection)]));
        classes.Add(new ClassSource(
            $"[{Annotations("Group")}] public sealed partial class G{(_entropy.Chance(50) ? " : GBase" : "")}",
            [MostlyCollection(), .. Many(2, MostlyCollection), .. inner.Length == 0 ? Array.Empty<string>() : [inner]]));
        classes.Add(new ClassSource(
            $"[{Annotations("Group")}] public sealed partial class H", [MostlyCollection(), .. Many(1, MostlyCollection)]));
        _mayDefault = true;
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
        (string restriction, string type) = SimpleType();
        return Elements($"Element(\"{Name()}\"{Namespace()})", restriction, type);
    }

    private void AddCases(List<ClassSource> classes)
    {
        bool isAbsent = _entropy.Chance(40);
        string[] group = _hasGroup ? _entropy.Pick<string[]>([], [Group("G")], [Group("H")]) : [];
        classes.Add(new ClassSource(
            $"[Element(\"d\"{Namespace()}), Discriminator(\"kind\"{AttributeNamespace()}){Define()}] public abstract partial "
                + $"class D{Implements(null)}",
            [.. Many(2, MostlyCollection), .. group]));
        classes.Add(new ClassSource(
            $"[Case(\"one\"{(isAbsent ? ", Absent = true" : "")}){Define()}{Or(Span())}] public sealed partial class D1{Implements("D")}",
            [.. Many(3, () => Simple(allowsList: true))]));
        classes.Add(new ClassSource(
            $"[Case(\"two words\"){Or(Span())}] public sealed partial class D2 : D", [.. Many(2, () => Simple(allowsList: true))]));
    }

    private void AddChoice(List<ClassSource> classes)
    {
        classes.Add(new ClassSource($"[Choice{Define()}] public abstract partial class B{Implements(null)}", [.. Many(1, Attribute)]));
        classes.Add(new ClassSource(
            $"[Element(\"b1\"{Namespace()}){Or(Span())}] public sealed partial class B1{Implements("B")}",
            [.. Many(2, Attribute), "[Text] public string? Text { get; set; }"]));
        string content = _entropy.Chance(60)
            ? $"[Mixed] public List<MixedItem<{(_interfaces > 0 && _entropy.Chance(30)
                ? Interface()
                : _entropy.Pick("B", "C0", "B1"))}>> Content {{ get; }} = [];"
            : "public List<B> Items { get; } = [];";
        classes.Add(new ClassSource(
            $"[Element(\"b2\"{Namespace()}){Or(Span())}] public sealed partial class B2{Implements("B")}",
            [.. Many(1, Attribute), content]));
    }

    private ClassSource Element(string head, int index)
    {
        if (_entropy.Chance(12) && index > 0)
            return new ClassSource(head, [.. Many(2, Attribute), Property("Text", nullable: _entropy.Chance(50))]);
        if (_interfaces > 0 && _entropy.Chance(12))
            return new ClassSource(head, [.. Many(2, Attribute), MixedInterface()]);
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
        if (_interfaces > 0 && used.Count == 0 && _entropy.Chance(15))
            return InterfaceChild(used);
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
            case 8 when _hasInlinedCases && used.Add("GC"):
                return _entropy.Chance(75) ? InlinedCases() : "[Group] public required GOuter Outer { get; set; }";
            case 9 when _hasCases && used.Add("D"):
                return Child("D", isForward: true);
            case 11 when _hasLate && used.Add("KP"):
                return _entropy.Chance(50) ? ChildChoice("K") : $"{Child("KP", isForward: true)} {Child("KT", isForward: true)}";
            case 9 or 10 when _hasNamesakes && used.Add("MS"):
                return Child("MS", isForward: true);
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
            string annotation =
                $"Choice(\"{choice}\"{(alternative.Length == 0 ? "" : $", \"{alternative}\"")}{(orNone ? ", OrNone = true" : "")})";
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

    private string Attribute() => _entropy.Chance(6) && _mayDefault
        ? $"[Attr(\"{Name()}\", {string.Format(System.Globalization.CultureInfo.InvariantCulture, _entropy.Pick(Defaults), "P" + _names)}"
        : Property($"Attr(\"{Name()}\"{AttributeNamespace()})", _entropy.Chance(65));

    private string Simple(bool allowsList)
    {
        string annotation = $"Element(\"{Name()}\"{Namespace()})";
        if (!allowsList || !_entropy.Chance(35))
            return _entropy.Chance(30) ? Attribute() : Property(annotation, _entropy.Chance(60));
        (string restriction, string type) = SimpleType();
        return Elements(annotation, restriction, type);
    }

    private string Elements(string annotation, string restriction, string type)
    {
        bool isNillable = MayBeNil(annotation);
        string element = isNillable ? Nillable(annotation) : annotation;
        string all = string.Join(", ", new[] { element, restriction, OneOrMore(), Span() }.Where(a => a.Length > 0));
        return $"[{all}] public {Collection(isNillable ? type + "?" : type)}";
    }

    private string Collection(string type) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, _entropy.Pick(Collections), type, "P" + _names);

    private string Property(string annotation, bool nullable)
    {
        if (_entropy.Chance(15) && !annotation.Contains("Choice", StringComparison.Ordinal))
            return List(annotation);
        (string restriction, string type) = _hasReleases && _entropy.Chance(25) ? _entropy.Pick(ReleasedTypes) : SimpleType();
        string presence = !nullable
            ? ""
            : annotation == "Text"
            ? Requirement()
            : annotation.Contains("Choice", StringComparison.Ordinal)
            ? Span()
            : Presence();
        if (nullable && MayBeNil(annotation) && !presence.Contains("Required", StringComparison.Ordinal))
            annotation = Nillable(annotation);
        string all = string.Join(", ", new[] { annotation, restriction, presence }.Where(a => a.Length > 0));
        string name = annotation == "Text" ? "Text" : $"P{_names}";
        return nullable ? $"[{all}] public {type}? {name} {{ get; set; }}" : $"[{all}] public required {type} {name} {{ get; set; }}";
    }

    private string List(string annotation)
    {
        if (annotation == "Text")
            _names++;
        if (_entropy.Chance(20))
            return Tuple(annotation);
        (string restriction, string type) = _entropy.Chance(8) ? _entropy.Pick(RareItemTypes) : _entropy.Pick(ItemTypes);
        string oneOrMore = _entropy.Chance(30) ? "OneOrMore" : "";
        string collection = Collection(type);
        if (MayBeNil(annotation) && collection.Contains($"? P{_names} ", StringComparison.Ordinal))
            annotation = Nillable(annotation);
        string all = string.Join(", ", new[] { annotation, "List", restriction, oneOrMore }.Where(a => a.Length > 0));
        return $"[{all}] public {collection}";
    }

    // One, or many in one text.
    private string Tuple(string annotation)
    {
        string type = _entropy.Pick(Tuples);
        return _entropy.Next(4) switch
        {
            0 => $"[{(MayBeNil(annotation) ? Nillable(annotation) : annotation)}, List] public {type}? P{_names} {{ get; init; }}",
            1 => $"[{annotation}, List] public required {type} P{_names} {{ get; set; }}",
            2 => $"[{annotation}, List, OneOrMore] public {Collection(type)}",
            _ => $"[{annotation}, List] public {Collection(type)}",
        };
    }

    private (string Annotation, string Type) SimpleType() => _entropy.Chance(6) ? _entropy.Pick(RareTypes) : _entropy.Pick(SimpleTypes);

    private string Name() => "n" + ++_names;

    private string Namespace() => _entropy.Chance(20) ? $", Ns = \"{_entropy.Pick("urn:a", "urn:b")}\"" : "";

    // Names that say no namespace of their own may be in either.
    private string Several() =>
        _entropy.Chance(10) ? $", Ns({_entropy.Pick("\"urn:a\", \"urn:b\"", "\"\", \"urn:b\"", "\"urn:b\", \"urn:a\", \"\"")})" : "";

    private string AttributeNamespace() => _entropy.Chance(10) ? ", Ns = \"urn:b\"" : "";

    private string Annotations(string kind) => kind + Define() + Several() + (_entropy.Chance(35) ? ", Ordered" + Bounds() : "");

    private IEnumerable<string> Many(int most, Func<string> member)
    {
        int count = _entropy.Next(most + 1);
        for (int i = 0; i < count; i++)
            yield return member();
    }
}
