using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>
/// Everything that stands in a document, one line for each thing: the same for documents that differ only in order and in the form of
/// values.
/// </summary>
internal static partial class DocumentInventory
{
    // Octal, with or without a 0.
    private static readonly string[] Modes = ["dmode", "fmode"];

    /// <summary>What the second document lacks (<c>-</c>) and what it has over the first (<c>+</c>).</summary>
    public static IReadOnlyList<string> Differences(string before, string after) => Differences(Of(before), Of(after));

    /// <summary>The same, whatever the values are.</summary>
    public static IReadOnlyList<string> DifferencesOfNames(string before, string after) =>
        Differences(Of(before).Select(NameOf), Of(after).Select(NameOf));

    private static string[] Differences(IEnumerable<string> before, IEnumerable<string> after)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in before)
            counts[line] = counts.GetValueOrDefault(line) - 1;
        foreach (string line in after)
            counts[line] = counts.GetValueOrDefault(line) + 1;
        return [.. counts.Where(count => count.Value != 0).Select(count => $"{(count.Value < 0 ? '-' : '+')} {count.Key}")];
    }

    private static List<string> Of(string xml)
    {
        var lines = new List<string>();
        XDocument document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        foreach (XNode node in document.Nodes())
            Add(lines, "", node);
        return lines;
    }

    private static string NameOf(string line) => line.IndexOf('=', StringComparison.Ordinal) is var end and >= 0 ? line[..end] : line;

    private static void Add(List<string> lines, string path, XNode node)
    {
        switch (node)
        {
            case XElement element:
                string here = $"{path}/{element.Name}";
                lines.Add(here);
                foreach (XAttribute attribute in element.Attributes())
                    lines.Add($"{here}/@{attribute.Name}={(Modes.Contains(attribute.Name.LocalName)
                        ? Plain("0" + attribute.Value)
                        : Plain(attribute.Value))}");
                // A comment may stand in the midst of a text.
                string text = string.Concat(element.Nodes().OfType<XText>().Select(part => part.Value));
                if (!string.IsNullOrWhiteSpace(text))
                    lines.Add($"{here}/text()={Plain(element.HasElements ? text.Trim() : text)}");
                foreach (XNode child in element.Nodes())
                    Add(lines, here, child);
                break;
            case XComment comment:
                lines.Add($"{path}/comment()={comment.Value}");
                break;
            case XProcessingInstruction instruction:
                lines.Add($"{path}/processing-instruction({instruction.Target})={instruction.Data}");
                break;
        }
    }

    // One form for values that libvirt prints in another one than they were written in: numbers, sets of them, MAC addresses and UUIDs.
    private static string Plain(string value)
    {
        string token = value.Trim();
        if (HexadecimalNumber().IsMatch(token))
            return BigInteger.Parse("0" + token[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
        if (OctalNumber().IsMatch(token))
            return token.Aggregate(BigInteger.Zero, (number, digit) => number * 8 + (digit - '0')).ToString(CultureInfo.InvariantCulture);
        if (SetOfNumbers().IsMatch(token))
            return string.Join(',', NumbersOf(token));
        if (MacAddressOrUuid().IsMatch(token))
            return token.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return value;
    }

    // From the left to the right, as libvirt does.
    private static SortedSet<int> NumbersOf(string set)
    {
        var numbers = new SortedSet<int>();
        foreach (string item in set.Split(','))
        {
            int[] bounds = [.. item.TrimStart('^').Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            IEnumerable<int> range = Enumerable.Range(bounds[0], Math.Max(bounds[^1] - bounds[0] + 1, 0));
            if (item.StartsWith('^'))
                numbers.ExceptWith(range);
            else
                numbers.UnionWith(range);
        }

        return numbers;
    }

    [GeneratedRegex("^[0-9]{1,4}(-[0-9]{1,4})?(,\\^?[0-9]{1,4}(-[0-9]{1,4})?)+$")]
    private static partial Regex SetOfNumbers();

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex HexadecimalNumber();

    [GeneratedRegex("^0[0-7]+$")]
    private static partial Regex OctalNumber();

    [GeneratedRegex("^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}|[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12})$")]
    private static partial Regex MacAddressOrUuid();
}
