using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>
/// Writes classes for <see cref="System.Xml.Serialization.XmlSerializer"/>; elements of one name in one parent share theirs.
/// </summary>
/// <param name="grammar">The grammar, in the XML syntax.</param>
internal sealed class GrammarPeerSource(XElement grammar)
{
    /// <summary>The name of the root's class.</summary>
    public const string Root = "Peer1";

    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    private readonly Dictionary<string, XElement> _defines =
        grammar.Elements(Rng + "define").ToDictionary(d => (string)d.Attribute("name")!);
    private readonly Dictionary<XElement, int> _numbers = [];
    private readonly Dictionary<string, string> _classes = [];
    private readonly Queue<(string Class, XElement[] Patterns, string Name)> _open = new();

    /// <summary>The classes as C#.</summary>
    /// <param name="root">The name of the root element.</param>
    public string Write(string root)
    {
        var source = new StringBuilder("using System.Xml.Serialization;\n");
        XElement start = _defines.Values.Select(d => d.Element(Rng + "element")).OfType<XElement>()
            .First(e => (string?)e.Attribute("name") == root);
        ClassOf([start], root);
        while (_open.TryDequeue(out (string Class, XElement[] Patterns, string Name) next))
            WriteClass(source, next.Class, next.Patterns, next.Name);
        return source.ToString();
    }

    private void WriteClass(StringBuilder source, string type, XElement[] patterns, string name)
    {
        var content = new Content();
        foreach (XElement pattern in patterns)
            Gather(pattern.Elements(), isRepeated: false, content, []);
        source.Append(CultureInfo.InvariantCulture, $"[XmlRoot(\"{name}\")]\npublic sealed class {type}\n{{\n");
        int member = 0;
        foreach ((string attribute, string ns) in content.Attributes)
        {
            string place = ns.Length == 0 ? "" : $", Namespace = \"{ns}\"";
            source.Append(
                CultureInfo.InvariantCulture,
                $"    [XmlAttribute(\"{attribute}\"{place})] public string? M{++member} {{ get; set; }}\n");
        }

        foreach (((string element, string ns), (List<XElement> found, bool isRepeated)) in content.Elements)
        {
            string item = ClassOf([.. found], element);
            string property = isRepeated ? $"List<{item}> M{++member} {{ get; set; }} = [];" : $"{item}? M{++member} {{ get; set; }}";
            source.Append(CultureInfo.InvariantCulture, $"    [XmlElement(\"{element}\", Namespace = \"{ns}\")] public {property}\n");
        }

        if (content.HasText)
            source.Append("    [XmlText] public string? Text { get; set; }\n");
        source.Append("}\n");
    }

    private string ClassOf(XElement[] patterns, string name)
    {
        string key = string.Join(" ", patterns.Select(NumberOf).Order());
        if (!_classes.TryGetValue(key, out string? type))
        {
            _classes[key] = type = string.Create(CultureInfo.InvariantCulture, $"Peer{_classes.Count + 1}");
            _open.Enqueue((type, patterns, name));
        }

        return type;
    }

    private int NumberOf(XElement pattern)
    {
        _numbers.TryAdd(pattern, _numbers.Count);
        return _numbers[pattern];
    }

    private void Gather(IEnumerable<XElement> patterns, bool isRepeated, Content content, HashSet<string> within)
    {
        foreach (XElement pattern in patterns)
        {
            switch (pattern.Name.LocalName)
            {
                case "attribute" when pattern.Attribute("name") is { } name:
                    content.Attributes.Add((name.Value, (string?)pattern.Attribute("ns") ?? ""));
                    break;
                case "element" when pattern.Attribute("name") is { } name:
                    content.Add((name.Value, NamespaceOf(pattern)), pattern, isRepeated);
                    break;
                case "text" or "data" or "value" or "list":
                    content.HasText = true;
                    break;
                case "ref" when within.Add((string)pattern.Attribute("name")!):
                    Gather(_defines[(string)pattern.Attribute("name")!].Elements(), isRepeated, content, within);
                    within.Remove((string)pattern.Attribute("name")!);
                    break;
                case "zeroOrMore" or "oneOrMore":
                    Gather(pattern.Elements(), isRepeated: true, content, within);
                    break;
                case "group" or "choice" or "interleave" or "optional" or "mixed":
                    Gather(pattern.Elements(), isRepeated, content, within);
                    break;
            }
        }
    }

    private static string NamespaceOf(XElement pattern) =>
        pattern.AncestorsAndSelf().Select(e => (string?)e.Attribute("ns")).FirstOrDefault(ns => ns is not null) ?? "";

    /// <summary>What an element may have.</summary>
    private sealed class Content
    {
        public HashSet<(string Name, string Namespace)> Attributes { get; } = [];

        public Dictionary<(string Name, string Namespace), (List<XElement> Patterns, bool IsRepeated)> Elements { get; } = [];

        public bool HasText { get; set; }

        public void Add((string Name, string Namespace) name, XElement pattern, bool isRepeated)
        {
            (List<XElement> patterns, bool wasRepeated) = Elements.GetValueOrDefault(name, ([], false));
            if (!patterns.Contains(pattern))
                patterns.Add(pattern);
            Elements[name] = (patterns, wasRepeated || isRepeated);
        }
    }
}
