using System.Text;
using System.Xml.Linq;

namespace RelaxCodec.Conformance.Documents;

/// <summary>
/// Writes elements as no printer would: attributes and children in another order, other quotes, other white space. The same for the same
/// seed.
/// </summary>
internal sealed class Shuffling(int seed)
{
    // Of latencies and bandwidths libvirt keeps the order in which they were written.
    private const string OrderIsContent = "interconnects";

    private readonly Random _random = new(seed);

    /// <summary>The element in another form.</summary>
    public string Shuffle(XElement element)
    {
        var text = new StringBuilder();
        Write(text, element);
        return text.ToString();
    }

    private void Write(StringBuilder text, XElement element)
    {
        // Somebody else's.
        if (element.Name.LocalName == "metadata")
        {
            text.Append(element.ToString(SaveOptions.DisableFormatting).Replace(" />", "/>", StringComparison.Ordinal));
            return;
        }

        string name = NameOf(element);
        text.Append('<').Append(name);
        XAttribute[] attributes = [.. element.Attributes()];
        _random.Shuffle(attributes);
        foreach (XAttribute attribute in attributes)
            text.Append(Space())
                .Append(attribute.ToString().Split('=')[0])
                .Append(Pick("", " ", "\n"))
                .Append('=')
                .Append(Pick("", " "))
                .Append(Quoted(attribute.Value));
        text.Append(Pick("", " ", "\n"));
        XElement[] children = InAnotherOrder(element);
        if (element.IsEmpty && _random.Next(2) == 0)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        if (children.Length == 0)
            text.Append(Escaped(element.Value));
        foreach (XElement child in children)
        {
            text.Append(Pick("", "\n", "\t", "\n        "));
            Write(text, child);
        }

        text.Append(children.Length > 0 ? Pick("", "\n") : "").Append("</").Append(name).Append(Pick("", " ")).Append('>');
    }

    // Elements of one name keep their order.
    private XElement[] InAnotherOrder(XElement element)
    {
        XElement[] children = [.. element.Elements()];
        if (element.Name.LocalName == OrderIsContent)
            return children;
        XName[] names = [.. children.Select(child => child.Name)];
        _random.Shuffle(names);
        var queues = children.GroupBy(child => child.Name).ToDictionary(group => group.Key, group => new Queue<XElement>(group));
        return [.. names.Select(name => queues[name].Dequeue())];
    }

    private string Quoted(string value) => _random.Next(2) == 0
        ? $"\"{Escaped(value).Replace("\"", "&#34;", StringComparison.Ordinal)}\""
        : $"'{Escaped(value).Replace("'", "&#x27;", StringComparison.Ordinal)}'";

    private static string Escaped(string value) =>
        value.Replace("&", "&#38;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\n", "&#10;", StringComparison.Ordinal);

    private static string NameOf(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { } prefix ? $"{prefix}:{element.Name.LocalName}" : element.Name.LocalName;

    private string Space() => Pick(" ", "  ", "\n  ", "\t");

    private string Pick(params ReadOnlySpan<string> from) => from[_random.Next(from.Length)];
}
