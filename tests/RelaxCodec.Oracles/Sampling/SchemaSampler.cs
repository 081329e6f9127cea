using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RelaxCodec.Oracles.Sampling;

/// <summary>Makes documents from a RELAX NG schema: each alternative of each choice is as likely as the others.</summary>
public sealed class SchemaSampler
{
    private const int Deep = 12;

    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";
    private static readonly string[] Namespaces = ["", "urn:other", "urn:a"];

    private readonly Dictionary<string, List<XElement>> _defines = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, bool> _isAllowed = [];
    private readonly Random _random;

    /// <summary>Reads a schema and what it includes.</summary>
    /// <param name="path">The schema's path.</param>
    /// <param name="seed">The seed: the same documents for the same one.</param>
    public SchemaSampler(string path, int seed)
    {
        _random = new Random(seed);
        Load(path);
    }

    /// <summary>A document that starts with a define; nearly always a valid one.</summary>
    /// <param name="define">The name of the define.</param>
    public XElement Next(string define) => TryNext(define, int.MaxValue)!;

    /// <summary>The same; null if a number of tries has made none, as of a schema that allows nothing.</summary>
    /// <param name="define">The name of the define.</param>
    /// <param name="tries">The number of tries.</param>
    public XElement? TryNext(string define, int tries)
    {
        for (int i = 0; i < tries; i++)
        {
            var holder = new XElement("holder");
            if (_defines[define].All(it => SampleAll(it.Elements(), holder, 0)))
                return holder.Elements().Single();
        }

        return null;
    }

    private void Load(string path)
    {
        foreach (XElement part in XElement.Load(path).Elements())
        {
            if (part.Name == Rng + "include")
                Load(Path.Combine(Path.GetDirectoryName(path)!, (string)part.Attribute("href")!));
            else if (part.Name == Rng + "define")
                (_defines.TryGetValue((string)part.Attribute("name")!, out List<XElement>? known)
                    ? known
                    : _defines[(string)part.Attribute("name")!] = []).Add(part);
        }
    }

    private bool SampleAll(IEnumerable<XElement> patterns, XElement into, int depth) =>
        patterns.Where(IsPattern).All(pattern => Sample(pattern, into, depth));

    // False where nothing is allowed.
    private bool Sample(XElement pattern, XElement into, int depth)
    {
        switch (pattern.Name.LocalName)
        {
            case "element":
                return SampleElement(pattern, into, depth);
            case "attribute":
                return SampleAttribute(pattern, into, depth);
            case "group" or "div":
                return SampleAll(pattern.Elements(), into, depth);
            case "interleave" or "mixed":
                return SampleInterleave(pattern, into, depth);
            case "choice":
                XElement[] alternatives = [.. pattern.Elements()
                    .Where(it => IsPattern(it) && IsAllowed(it))
                    .DefaultIfEmpty(new XElement(Rng + "notAllowed"))];
                return Sample(alternatives[_random.Next(alternatives.Length)], into, depth);
            case "optional":
                return depth > Deep
                    || _random.Next(2) == 0
                    || !pattern.Elements().All(IsAllowed)
                    || SampleAll(pattern.Elements(), into, depth);
            case "zeroOrMore":
                return Repeat(pattern, into, depth, depth > Deep || !pattern.Elements().All(IsAllowed) ? 0 : _random.Next(3));
            case "oneOrMore":
                return Repeat(pattern, into, depth, _random.Next(1, 3));
            case "ref":
                XElement[] defines = [.. _defines[(string)pattern.Attribute("name")!].Where(IsAllowed)
                    .DefaultIfEmpty(new XElement(Rng + "define", new XElement(Rng + "notAllowed")))];
                // Of several, only choices are combined: any one will do.
                return SampleAll(defines[_random.Next(defines.Length)].Elements(), into, depth + 1);
            case "value":
                into.Add(new XText(pattern.Value));
                return true;
            case "data":
                into.Add(new XText(Data(pattern)));
                return true;
            case "list":
                var items = new XElement("items");
                bool isList = SampleItems(pattern, items, depth);
                into.Add(new XText(string.Join(_random.Next(4) == 0 ? "\n " : " ", items.Elements().Select(item => item.Value))));
                return isList;
            case "text":
                into.Add(new XText(Text()));
                return true;
            default:
                return pattern.Name.LocalName != "notAllowed";
        }
    }

    // Whether anything at all can match, so that a choice need not try what cannot.
    private bool IsAllowed(XElement pattern)
    {
        if (_isAllowed.TryGetValue(pattern, out bool known))
            return known;
        _isAllowed[pattern] = true; // While it is being looked at: what refers to itself is not what forbids it.
        IEnumerable<XElement> within = pattern.Elements().Where(IsPattern);
        return _isAllowed[pattern] = pattern.Name.LocalName switch
        {
            "notAllowed" => false,
            "optional" or "zeroOrMore" or "data" or "value" => true,
            "choice" => within.Any(IsAllowed),
            "ref" => _defines[(string)pattern.Attribute("name")!].Any(IsAllowed),
            "element" or "attribute" => Content(pattern).All(IsAllowed),
            _ => within.All(IsAllowed),
        };
    }

    private bool SampleElement(XElement pattern, XElement into, int depth)
    {
        // The namespace is inherited from the elements around.
        string ns = pattern.AncestorsAndSelf().Attributes("ns").Select(it => it.Value).FirstOrDefault() ?? "";
        var element = new XElement(NameOf(pattern, ns));
        into.Add(element);
        return SampleAll(Content(pattern), element, depth + 1);
    }

    private bool SampleAttribute(XElement pattern, XElement into, int depth)
    {
        XElement[] content = [.. Content(pattern)];
        var value = new XElement("value");
        bool isAllowed = SampleAll(content, value, depth);
        if (content.Length == 0)
            value.Value = Text();
        into.SetAttributeValue(NameOf(pattern, (string?)pattern.Attribute("ns") ?? ""), value.Value);
        return isAllowed;
    }

    // Each pattern of a list is an item, or several of them.
    private bool SampleItems(XElement pattern, XElement into, int depth)
    {
        foreach (XElement item in pattern.Elements())
        {
            int count = item.Name.LocalName switch
            {
                "zeroOrMore" =>
                _random.Next(4),
                "oneOrMore" => _random.Next(1, 4),
                "optional" => _random.Next(2),
                "group" => 1,
                _ => -1
            };
            for (int i = 0; i < Math.Max(count, 0); i++)
            {
                if (!SampleItems(item, into, depth))
                    return false;
            }

            if (count >= 0)
                continue;
            var one = new XElement("item");
            into.Add(one);
            if (!Sample(item, one, depth))
                return false;
        }

        return true;
    }

    private static IEnumerable<XElement> Content(XElement pattern) =>
        pattern.Attribute("name") is not null ? pattern.Elements().Where(IsPattern) : pattern.Elements().Where(IsPattern).Skip(1);

    private static bool IsPattern(XElement element) => element.Name.Namespace == Rng;

    // A name that the name class has, or nearly.
    private XName NameOf(XElement pattern, string ns)
    {
        if ((string?)pattern.Attribute("name") is { } name)
            return XName.Get(name, ns);
        XElement nameClass = pattern.Elements().First(IsPattern);
        if (nameClass.Name == Rng + "choice")
            nameClass = nameClass.Elements().ElementAt(_random.Next(nameClass.Elements().Count()));
        string local = _random.Next(3) == 0 ? "any" : "other" + _random.Next(3);
        return nameClass.Name.LocalName switch
        {
            "nsName" => XName.Get(local, (string?)nameClass.Attribute("ns") ?? ns),
            "name" => XName.Get(nameClass.Value.Trim(), (string?)nameClass.Attribute("ns") ?? ns),
            _ => XName.Get(local, Namespaces[_random.Next(Namespaces.Length)]),
        };
    }

    private bool SampleInterleave(XElement pattern, XElement into, int depth)
    {
        var parts = new List<XElement>();
        IEnumerable<XElement> patterns = pattern.Elements().Where(IsPattern);
        foreach (XElement part in pattern.Name.LocalName == "mixed"
            ? patterns.Append(new XElement(Rng + "text")).Append(new XElement(Rng + "text"))
            : patterns)
        {
            var holder = new XElement("holder");
            if (!Sample(part, holder, depth))
                return false;
            parts.Add(holder);
        }

        foreach (XAttribute attribute in parts.Attributes())
            into.SetAttributeValue(attribute.Name, attribute.Value);
        var queues = parts.Select(part => new Queue<XNode>(part.Nodes())).Where(queue => queue.Count > 0).ToList();
        while (queues.Count > 0)
        {
            Queue<XNode> queue = queues[_random.Next(queues.Count)];
            into.Add(queue.Dequeue());
            if (queue.Count == 0)
                queues.Remove(queue);
        }

        return true;
    }

    private bool Repeat(XElement pattern, XElement into, int depth, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!SampleAll(pattern.Elements(), into, depth))
                return false;
        }

        return true;
    }

    private string Text() => PatternSampler.Sample("[a-z]{1,8}| |[0-9]{1,3}|.{3}||", _random);

    private string Data(XElement data)
    {
        string type = (string)data.Attribute("type")!;
        ILookup<string, string> parameters = data.Elements(Rng + "param").ToLookup(it => (string)it.Attribute("name")!, it => it.Value);
        string? pattern = parameters["pattern"].FirstOrDefault();
        if (type is "string" or "token")
            return pattern is null ? Text() : PatternSampler.Sample(pattern, _random);

        string? other = type switch
        {
            "boolean" => PatternSampler.Sample("true|false|0|1", _random),
            "double" or "float" => PatternSampler.Sample("-?[0-9]{1,3}(\\.[0-9]{1,2})?(E-?[0-9])?|INF|NaN", _random),
            "decimal" => PatternSampler.Sample("[+-]?[0-9]{1,3}(\\.[0-9]{0,3})?", _random),
            "NCName" or "Name" or "NMTOKEN" or "ID" or "IDREF" => PatternSampler.Sample("[a-zA-Z_][a-zA-Z0-9_.-]{0,5}", _random),
            "anyURI" => PatternSampler.Sample("urn:[a-z]{1,3}|[a-z/]{0,4}", _random),
            "dateTime" => PatternSampler.Sample(
                "20[0-2][0-9]-0[1-9]-[12][0-9]T[01][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,2})?(Z|[+-]0[0-9]:30)?", _random),
            "date" => PatternSampler.Sample("20[0-2][0-9]-0[1-9]-[12][0-9](Z|[+-]0[0-9]:30)?", _random),
            "time" => PatternSampler.Sample("[01][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,2})?(Z|[+-]0[0-9]:30)?", _random),
            "duration" => PatternSampler.Sample("-?P([0-9]{1,2}D|[0-9]Y)?T[0-9]{1,2}(H|M|S)", _random),
            "gYear" => PatternSampler.Sample("20[0-9]{2}Z?", _random),
            "gMonth" => PatternSampler.Sample("--0[1-9]Z?", _random),
            "base64Binary" => PatternSampler.Sample("([a-zA-Z0-9+/]{4}){0,3}", _random),
            "hexBinary" => PatternSampler.Sample("([a-fA-F0-9]{2}){0,3}", _random),
            _ => null,
        };
        if (other is not null)
            return pattern is null ? other : PatternSampler.Sample(pattern, _random);

        BigInteger min = Bound("minInclusive")
            ?? (type.StartsWith("unsigned", StringComparison.Ordinal) ? 0 : type == "positiveInteger" ? 1 : -9);
        BigInteger max = Bound("maxInclusive") ?? type switch
        {
            "unsignedInt" => uint.MaxValue,
            "unsignedLong" => ulong.MaxValue,
            "unsignedByte" => byte.MaxValue,
            "unsignedShort" => ushort.MaxValue,
            "byte" => sbyte.MaxValue,
            "short" => short.MaxValue,
            "int" => int.MaxValue,
            "long" => long.MaxValue,
            _ => BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture),
        };
        BigInteger number = _random.Next(4) switch
        {
            0 =>
            min,
            1 => max,
            2 => BigInteger.Min(max, BigInteger.Max(min, 5)),
            _ => min + _random.Next() % (max - min + 1)
        };
        string digits = number.ToString(CultureInfo.InvariantCulture);
        // Octal digits, say.
        if (pattern is not null && !Regex.IsMatch(digits, $"^({pattern})$"))
            return PatternSampler.Sample(pattern, _random);
        return _random.Next(8) switch
        {
            0 => " " + digits,
            1 => digits + "\n",
            2 when number >= 0 => "0" + digits,
            3 when number >= 0 && pattern is null => "+" + digits,
            _ => digits,
        };

        BigInteger? Bound(string name) =>
            parameters[name].FirstOrDefault() is { } text ? BigInteger.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
