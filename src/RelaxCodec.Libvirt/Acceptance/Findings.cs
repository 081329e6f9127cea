using System.Globalization;
using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>What the rules found so far.</summary>
/// <param name="release">The release of libvirt that judges; null for the newest.</param>
internal sealed class Findings(XmlRelease? release)
{
    private const int LongestQuote = 60;

    private readonly List<Problem> _problems = [];

    /// <summary>The rule that judges now.</summary>
    public AcceptanceRule Rule { get; set; } = AcceptanceRule.All[0];

    /// <summary>The release of libvirt that judges; null for the newest.</summary>
    public XmlRelease? Release { get; } = release;

    /// <summary>Whether the release that judges is one of a span.</summary>
    /// <param name="since">The first of it; null for all.</param>
    /// <param name="until">The first behind it; null for none.</param>
    public bool IsIn(XmlRelease? since, XmlRelease? until = null) =>
        (since is null || Release is null || Release >= since) && (until is null || (Release is not null && Release < until));

    /// <summary>Reports an attribute.</summary>
    public void Add(WrittenAttribute attribute, string message) => Add(attribute.Line, attribute.Column, attribute.Path, message);

    /// <summary>Reports an element.</summary>
    public void Add(WrittenElement element, string message) => Add(element.Line, element.Column, element.Path, message);

    /// <summary>Reports an attribute, or its element where the attribute is what is missing.</summary>
    public void Add(WrittenElement element, string attribute, string message)
    {
        if (element[attribute] is { } item)
            Add(item, message);
        else
            Add(element, message);
    }

    /// <summary>What was found, by line and column.</summary>
    public IReadOnlyList<Problem> InOrder() => [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <summary>Characters of the document in quotes: shortened, and on one line.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, LongestQuote)))
        {
            if (c == '\n')
                quoted.Append("\\n");
            else if (c == '\t')
                quoted.Append("\\t");
            else if (char.IsControl(c) || char.IsSurrogate(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append(text.Length > LongestQuote ? "…'" : "'").ToString();
    }

    private void Add(int line, int column, string path, string message) =>
        _problems.Add(new Problem(Rule.Id, Rule.Severity, message, line, column, path));
}
