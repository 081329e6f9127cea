using System.Text;

namespace RelaxCodec.Generators.Emitting;

/// <summary>An element of the RELAX NG XML syntax, on its way to text.</summary>
internal sealed class RngNode
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<RngNode> _children = [];

    public RngNode(string name, params IEnumerable<RngNode> children)
    {
        Name = name;
        _children.AddRange(children);
    }

    public string Name { get; }

    public string? Text { get; private init; }

    /// <summary>The name of a define that is known only when the program runs: an expression.</summary>
    public string? RefExpression { get; private init; }

    public IReadOnlyList<RngNode> Children => _children;

    public static RngNode Empty { get; } = new("empty");

    public static RngNode AnyText { get; } = new("text");

    public static RngNode Value(string literal) => new("value") { Text = literal };

    /// <summary>The name class of one name.</summary>
    public static RngNode Named(string name) => new("name") { Text = name };

    public static RngNode Param(string name, string value) => new RngNode("param") { Text = value }.With("name", name);

    public static RngNode Ref(string define) => new RngNode("ref").With("name", define);

    public static RngNode RefTo(string expression) => new("ref") { RefExpression = expression };

    /// <summary>The patterns in any order; where it makes no difference, without a wrapping.</summary>
    public static RngNode Interleave(IReadOnlyList<RngNode> patterns) => Wrap("interleave", patterns);

    public static RngNode Group(IReadOnlyList<RngNode> patterns) => Wrap("group", patterns);

    public static RngNode Choice(IReadOnlyList<RngNode> patterns) => patterns.Count == 0 ? new RngNode("notAllowed") : Wrap("choice", patterns);

    public RngNode With(string attribute, string value)
    {
        _attributes.Add((attribute, value));
        return this;
    }

    public RngNode Documented(string? documentation)
    {
        if (documentation is not null)
            _children.Insert(0, new RngNode("a:documentation") { Text = documentation });
        return this;
    }

    /// <summary>The text, indented by two spaces a level, ending without a line end.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Append(text, 0, isIndented: true);
        return text.ToString();
    }

    /// <summary>The text without indentation, on one line; null if a name in it is known only when the program runs.</summary>
    public string? ToCompactText()
    {
        if (IsOpen)
            return null;
        var text = new StringBuilder();
        Append(text, 0, isIndented: false);
        return text.ToString();
    }

    private static RngNode Wrap(string name, IReadOnlyList<RngNode> patterns) =>
        patterns.Count switch { 0 => Empty, 1 => patterns[0], _ => new RngNode(name, patterns) };

    private bool IsOpen => RefExpression is not null || _children.Exists(static child => child.IsOpen);

    private void Append(StringBuilder text, int depth, bool isIndented)
    {
        text.Append(' ', isIndented ? depth * 2 : 0).Append('<').Append(Name);
        foreach ((string name, string value) in _attributes)
            text.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
        if (RefExpression is not null)
            text.Append(" name=\"").Append('\u0001').Append(RefExpression).Append('\u0002').Append('"');
        if (Text is not null)
        {
            text.Append('>').Append(Escape(Text)).Append("</").Append(Name).Append('>');
            return;
        }

        if (_children.Count == 0)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        foreach (RngNode child in _children)
        {
            text.Append(isIndented ? "\n" : "");
            child.Append(text, depth + 1, isIndented);
        }

        if (isIndented)
            text.Append('\n').Append(' ', depth * 2);
        text.Append("</").Append(Name).Append('>');
    }

    // Control characters that XML 1.0 does not have cannot stand in a document either: no value is lost by the replacement.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#9;",
                '\n' => "&#10;",
                '\r' => "&#13;",
                // C# ends a line here too.
                '\u0085' or '\u2028' or '\u2029' => $"&#{(int)c};",
                < ' ' or '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
