namespace RelaxCodec.Cli;

/// <summary>
/// Reads the rules of a page of the documentation: a row <c>| id | severity | meaning | place |</c> for each, a section with its id as
/// heading, and items that begin with ids in bold.
/// </summary>
internal sealed class RulePage
{
    private const string Fence = "```";
    private const string SectionMark = "### ";
    private const string ItemMark = "- **";
    private const string ItemEnd = ".** ";
    private const string ItemIndent = "  ";

    private readonly string _name;
    private readonly string[] _lines;
    private readonly Dictionary<string, List<string>> _remarks = [];
    private readonly Dictionary<string, List<string>> _examples = [];

    private RulePage(string name, string text)
    {
        _name = name;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>Reads a page.</summary>
    /// <param name="name">Its file name.</param>
    /// <param name="text">The whole of it.</param>
    public static IReadOnlyList<RuleDescription> Read(string name, string text)
    {
        var page = new RulePage(name, text);
        page.ReadItems();
        page.ReadSections();
        return [.. page.Rows()];
    }

    private static bool IsId(string text) => text.Length == 5 && text[..2].All(char.IsAsciiLetterUpper) && text[2..].All(char.IsAsciiDigit);

    private static void Add(Dictionary<string, List<string>> texts, string id, IEnumerable<string> lines)
    {
        string text = string.Join('\n', lines).Trim('\n');
        if (text.Length == 0)
            return;
        if (!texts.TryGetValue(id, out List<string>? all))
            texts[id] = all = [];
        all.Add(text);
    }

    private IEnumerable<RuleDescription> Rows()
    {
        foreach (string line in _lines)
        {
            bool isRow = line.StartsWith("| ", StringComparison.Ordinal);
            if (!isRow || line.Split(" | ") is not [var first, var severity, var meaning, var place, ..])
                continue;
            string id = first[2..];
            if (IsId(id))
            {
                yield return new RuleDescription
                {
                    Id = id,
                    Severity = severity.StartsWith("error", StringComparison.Ordinal) ? ProblemSeverity.Error : ProblemSeverity.Warning,
                    Meaning = meaning,
                    Place = place.TrimEnd(' ', '|'),
                    Page = _name,
                    Remarks = string.Join("\n\n", _remarks.GetValueOrDefault(id, [])),
                    Examples = string.Join("\n\n", _examples.GetValueOrDefault(id, [])),
                };
            }
        }
    }

    // An item may be about several rules, and go over several lines.
    private void ReadItems()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            int end = line.StartsWith(ItemMark, StringComparison.Ordinal) ? line.IndexOf(ItemEnd, StringComparison.Ordinal) : -1;
            if (end < 0)
                continue;
            List<string> item = [line[(end + ItemEnd.Length)..]];
            IEnumerable<string> more = _lines.Skip(i + 1).TakeWhile(next => next.StartsWith(ItemIndent, StringComparison.Ordinal));
            item.AddRange(more.Select(next => next.Trim()));
            foreach (string id in line[ItemMark.Length..end].Split(", ").Where(IsId))
                Add(_remarks, id, item);
        }
    }

    private void ReadSections()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            if (!_lines[i].StartsWith(SectionMark, StringComparison.Ordinal) || !IsId(_lines[i][SectionMark.Length..]))
                continue;
            string id = _lines[i][SectionMark.Length..];
            string[] section = [.. _lines.Skip(i + 1).TakeWhile(line => !line.StartsWith('#'))];
            int prose = Array.FindIndex(section, line => line.StartsWith(Fence, StringComparison.Ordinal));
            prose = prose < 0 ? section.Length : prose;
            Add(_remarks, id, section[..prose]);
            Add(_examples, id, section[prose..]);
        }
    }
}
