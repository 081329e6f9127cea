using System.Globalization;
using System.Numerics;
using System.Xml.Linq;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Makes documents from a RELAX NG schema: each alternative of each choice is as likely as the others.</summary>
internal sealed class SchemaSampler
{
    private const int Deep = 12;

    private static readonly XNamespace Rng = RelaxNg.Namespace;
    private readonly Dictionary<string, List<XElement>> _defines = new(StringComparer.Ordinal);
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
    public XElement Next(string define)
    {
        while (true)
        {
            var holder = new XElement("holder");
            if (_defines[define].All(it => SampleAll(it.Elements(), holder, 0)))
                return holder.Elements().Single();
        }
    }

    private void Load(string path)
    {
        foreach (XElement part in XElement.Load(path).Elements())
        {
            if (part.Name == Rng + "include")
                Load(Path.Combine(Path.GetDirectoryName(path)!, (string)part.Attribute("href")!));
            else if (part.Name == Rng + "define")
                (_defines.TryGetValue((string)part.Attribute("name")!, out List<XElement>? known) ? known : _defines[(string)part.Attribute("name")!] = []).Add(part);
        }
    }

    private bool SampleAll(IEnumerable<XElement> patterns, XElement into, int depth) => patterns.All(pattern => Sample(pattern, into, depth));

    // False where nothing is allowed.
    private bool Sample(XElement pattern, XElement into, int depth)
    {
        switch (pattern.Name.LocalName)
        {
            case "element":
                return SampleElement(pattern, into, depth);
            case "attribute":
                string name = (string?)pattern.Attribute("name") ?? "any";
                var value = new XElement("value");
                bool isAllowed = pattern.Elements().All(it => it.Name.LocalName == "anyName" || Sample(it, value, depth));
                if (!pattern.Elements().Any(it => it.Name.LocalName != "anyName"))
                    value.Value = Text();
                into.SetAttributeValue(name, value.Value);
                return isAllowed;
            case "group" or "div":
                return SampleAll(pattern.Elements(), into, depth);
            case "interleave":
                return SampleInterleave(pattern, into, depth);
            case "choice":
                XElement[] alternatives = [.. pattern.Elements()];
                return Sample(alternatives[_random.Next(alternatives.Length)], into, depth);
            case "optional":
                return depth > Deep || _random.Next(2) == 0 || SampleAll(pattern.Elements(), into, depth);
            case "zeroOrMore":
                return Repeat(pattern, into, depth, depth > Deep ? 0 : _random.Next(3));
            case "oneOrMore":
                return Repeat(pattern, into, depth, _random.Next(1, 3));
            case "ref":
                List<XElement> defines = _defines[(string)pattern.Attribute("name")!];
                // Of several, only choices are combined: any one will do.
                return SampleAll(defines[_random.Next(defines.Count)].Elements(), into, depth + 1);
            case "value":
                into.Add(new XText(pattern.Value));
                return true;
            case "data":
                into.Add(new XText(Data(pattern)));
                return true;
            case "text":
                into.Add(new XText(Text()));
                return true;
            default:
                return pattern.Name.LocalName != "notAllowed";
        }
    }

    private bool SampleElement(XElement pattern, XElement into, int depth)
    {
        // The namespace is inherited from the elements around.
        string ns = pattern.AncestorsAndSelf().Attributes("ns").Select(it => it.Value).FirstOrDefault() ?? "";
        var element = new XElement(XName.Get((string?)pattern.Attribute("name") ?? "any", ns));
        into.Add(element);
        return SampleAll(pattern.Elements().Where(it => it.Name.LocalName != "anyName"), element, depth + 1);
    }

    private bool SampleInterleave(XElement pattern, XElement into, int depth)
    {
        var parts = new List<XElement>();
        foreach (XElement part in pattern.Elements())
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
        if (type == "NCName")
            return PatternSampler.Sample("[a-zA-Z_][a-zA-Z0-9_.-]{0,5}", _random);
        if (type is "string" or "token")
            return pattern is null ? Text() : PatternSampler.Sample(pattern, _random);

        BigInteger min = Bound("minInclusive") ?? (type.StartsWith("unsigned", StringComparison.Ordinal) ? 0 : type == "positiveInteger" ? 1 : -9);
        BigInteger max = Bound("maxInclusive") ?? type switch
        {
            "unsignedInt" => uint.MaxValue,
            "unsignedLong" => ulong.MaxValue,
            "int" => int.MaxValue,
            "long" => long.MaxValue,
            _ => BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture),
        };
        BigInteger number = _random.Next(4) switch { 0 => min, 1 => max, 2 => BigInteger.Min(max, BigInteger.Max(min, 5)), _ => min + _random.Next() % (max - min + 1) };
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return _random.Next(8) switch
        {
            0 => " " + digits,
            1 => digits + "\n",
            2 when number >= 0 => "0" + digits,
            3 when number >= 0 && pattern is null => "+" + digits,
            _ => digits,
        };

        BigInteger? Bound(string name) => parameters[name].FirstOrDefault() is { } text ? BigInteger.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
