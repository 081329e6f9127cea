using System.Text;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Prints a define in the RELAX NG XML syntax, on one line.</summary>
internal sealed class RngPrinter
{
    /// <summary>What stands around the expression of a name that is known only when the program runs.</summary>
    public const char Begin = '\u0001', End = '\u0002';

    private readonly StringBuilder _text = new();
    private readonly List<string> _fragments = [];

    private RngPrinter()
    {
    }

    /// <summary>The properties that hold the fragments of the defines that this one refers to, as they come.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    public string Text => _text.ToString();

    public static RngPrinter Print(Define define)
    {
        var printer = new RngPrinter();
        printer.Element("define", $" name=\"{define.Name}\"", define.Documentation, () => printer.Contents(define.Pattern, ""));
        return printer;
    }

    // What an element of the XML syntax holds is a group by itself.
    private void Contents(Pattern pattern, string enclosing)
    {
        if (pattern is not GroupPattern { Span.IsAlways: true } group)
        {
            Append(pattern, enclosing);
            return;
        }

        foreach (Pattern part in group.Patterns)
            Append(part, enclosing);
    }

    /// <param name="pattern">The pattern.</param>
    /// <param name="enclosing">The namespace that names of elements have unless they say another: it is inherited in a define.</param>
    private void Append(Pattern pattern, string enclosing)
    {
        switch (pattern)
        {
            case ElementPattern element:
                Named("element", element.Name, element, element.Content, enclosing);
                break;
            case AttributePattern attribute:
                Named("attribute", attribute.Name, attribute, attribute.Content is TextPattern ? null : attribute.Content, "");
                break;
            case ChoicePattern choice:
                Element("choice", choice, enclosing);
                break;
            case GroupPattern group:
                Element("group", group, enclosing);
                break;
            case InterleavePattern interleave:
                Element("interleave", interleave, enclosing);
                break;
            case OptionalPattern optional:
                Element("optional", Releases(optional.Span), null, () => Contents(optional.Content, enclosing));
                break;
            case OneOrMorePattern some:
                Element("oneOrMore", Releases(some.Span), null, () => Contents(some.Content, enclosing));
                break;
            case ZeroOrMorePattern many:
                Element("zeroOrMore", Releases(many.Span), null, () => Contents(many.Content, enclosing));
                break;
            case MixedPattern mixed:
                Element("mixed", Releases(mixed.Span), null, () => Contents(mixed.Content, enclosing));
                break;
            case ListPattern list:
                Element("list", Releases(list.Span), null, () => Contents(list.Content, enclosing));
                break;
            case RefPattern reference:
                Ref(reference);
                break;
            case ValuePattern value:
                Append(value);
                break;
            case DataPattern { Params.Count: 0, Except.Count: 0 } data:
                _text.Append("<data type=\"").Append(data.Type).Append('"').Append(Releases(data.Span)).Append("/>");
                break;
            case DataPattern data:
                Element("data", $" type=\"{data.Type}\"{Releases(data.Span)}", null, () =>
                {
                    foreach (KeyValuePair<string, string> param in data.Params)
                        Leaf("param", $" name=\"{param.Key}\"", param.Value);
                    if (data.Except.Count > 0)
                        Element("except", "", null, () => Append(data.Except));
                });
                break;
            case TextPattern:
                _text.Append("<text").Append(Releases(pattern.Span)).Append("/>");
                break;
            case NotAllowedPattern:
                _text.Append("<notAllowed/>");
                break;
            default:
                _text.Append("<empty").Append(Releases(pattern.Span)).Append("/>");
                break;
        }
    }

    private void Append(IReadOnlyList<ValuePattern> values)
    {
        foreach (ValuePattern value in values)
            Append(value);
    }

    // The datatype library of the grammar is that of XML Schema.
    private void Append(ValuePattern value) =>
        Leaf("value", TypeOf(value) + Releases(value.Span), value.Literal);

    private static string TypeOf(ValuePattern value) =>
        value.IsExact ? " datatypeLibrary=\"\" type=\"string\"" : value.Type is { } type ? $" type=\"{type}\"" : "";

    private void Element(string name, Pattern parent, string enclosing) => Element(name, Releases(parent.Span), null, () =>
    {
        foreach (Pattern child in parent.Children)
            Append(child, enclosing);
    });

    private void Element(string name, string attributes, string? documentation, Action content)
    {
        _text.Append('<').Append(name).Append(attributes).Append('>');
        if (documentation is not null)
            Leaf("a:documentation", "", documentation);
        content();
        _text.Append("</").Append(name).Append('>');
    }

    private void Named(string kind, NameClass name, Pattern pattern, Pattern? content, string enclosing)
    {
        XmlName? one = (name as NameClass.OneName)?.Name;
        string attributes = one is null ? "" : $" name=\"{one.Local}\"";
        if (one is not null && one.Namespace != enclosing)
            attributes += $" ns=\"{Escape(one.Namespace)}\"";
        if (pattern is AttributePattern { Default: { } value })
            attributes += $" a:defaultValue=\"{Escape(value)}\"";
        attributes += Releases(pattern.Span);
        if (one is not null && content is null && pattern.Documentation is null)
        {
            _text.Append('<').Append(kind).Append(attributes).Append("/>");
            return;
        }

        Element(kind, attributes, pattern.Documentation, () =>
        {
            if (one is null)
                Append(name);
            if (content is not null)
                Contents(content, one?.Namespace ?? enclosing);
        });
    }

    private void Append(NameClass name)
    {
        switch (name)
        {
            case NameClass.OneName one:
                Leaf("name", $" ns=\"{Escape(one.Name.Namespace)}\"{Releases(one.Span)}", one.Name.Local);
                break;
            case NameClass.ChoiceName several:
                Element("choice", "", null, () =>
                {
                    foreach (NameClass.OneName each in several.Names)
                        Append(each);
                });
                break;
            case NameClass.NsName ns:
                Names("nsName", $" ns=\"{Escape(ns.Namespace)}\"", ns.Except);
                break;
            case NameClass.AnyName any:
                Names("anyName", "", any.Except);
                break;
        }
    }

    private void Names(string kind, string attributes, IReadOnlyList<NameClass> except)
    {
        if (except.Count == 0)
        {
            _text.Append('<').Append(kind).Append(attributes).Append("/>");
            return;
        }

        Element(kind, attributes, null, () => Element("except", "", null, () =>
        {
            foreach (NameClass name in except)
                Append(name);
        }));
    }

    private void Ref(RefPattern reference)
    {
        if (!_fragments.Contains(reference.Fragment))
            _fragments.Add(reference.Fragment);
        _text.Append("<ref name=\"");
        if (reference.Define is { } define)
            _text.Append(define);
        else
            _text.Append(Begin).Append(reference.Fragment).Append(".Name").Append(End);
        _text.Append('"').Append(Releases(reference.Span)).Append("/>");
    }

    // The prefix is the grammar's.
    private static string Releases(ReleaseSpan span) =>
        (span.Since is { } since ? $" r:since=\"{since.Text}\"" : "") + (span.Until is { } until ? $" r:until=\"{until.Text}\"" : "");

    private void Leaf(string name, string attributes, string text) =>
        _text.Append('<').Append(name).Append(attributes).Append('>').Append(Escape(text)).Append("</").Append(name).Append('>');

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
