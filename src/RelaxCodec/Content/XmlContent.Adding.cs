using System.Text;
using System.Xml;

namespace RelaxCodec;

/// <content>Adding items in code.</content>
public sealed partial class XmlContent
{
    /// <summary>Adds an attribute.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <returns>The item.</returns>
    /// <exception cref="InvalidOperationException">There is such an attribute already.</exception>
    public XmlContentItem AddAttribute(string localName, string value, string ns = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(ns);
        XmlConvert.VerifyNCName(localName);
        if (ns == XmlNamespaces.Declarations || (ns.Length == 0 && localName == "xmlns"))
        {
            throw new ArgumentException(
                $"This would be a namespace declaration: {nameof(AddNamespaceDeclaration)} adds one.", nameof(localName));
        }

        if (FindAttribute(localName, ns) is not null)
            throw new InvalidOperationException($"There is an attribute '{localName}' already: remove it first.");
        return InsertInStartTag(Make(XmlContentKind.Attribute, XmlContentOrigin.Extra, value, localName, ns));
    }

    /// <summary>Adds a namespace declaration.</summary>
    /// <param name="prefix">The prefix; empty for the default namespace.</param>
    /// <param name="ns">The namespace name.</param>
    /// <returns>The item.</returns>
    /// <exception cref="InvalidOperationException">The prefix is declared already.</exception>
    public XmlContentItem AddNamespaceDeclaration(string prefix, string ns)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(ns);
        if (prefix is "xml" or "xmlns" || ns is XmlNamespaces.Xml or XmlNamespaces.Declarations)
        {
            throw new ArgumentException(
                "XML itself binds the prefixes 'xml' and 'xmlns', and nothing else may (Namespaces in XML 1.0, section 3).",
                nameof(prefix));
        }

        if (prefix.Length > 0)
        {
            XmlConvert.VerifyNCName(prefix);
            if (ns.Length == 0)
                throw new ArgumentException("Only the default namespace can be undeclared.", nameof(ns));
        }

        if (Declares(prefix))
            throw new InvalidOperationException($"The prefix '{prefix}' is declared already: remove the declaration first.");
        string name = prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix;
        return InsertInStartTag(Make(XmlContentKind.NamespaceDeclaration, XmlContentOrigin.Trivia, "", name, ns));
    }

    /// <summary>Adds an element.</summary>
    /// <param name="xml">The element as XML that declares the prefixes it uses.</param>
    /// <returns>The item.</returns>
    /// <exception cref="XmlCodecException">The text is not one well-formed element.</exception>
    public XmlContentItem AddElement(string xml) => InsertLast(XmlCodec.KeepWhole(xml));

    /// <summary>Adds text; its white space counts from now on, so that the element is not indented any more.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The item.</returns>
    public XmlContentItem AddText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IsMixed = true;
        return InsertLast(Make(XmlContentKind.Text, XmlContentOrigin.AnyContent, CanonicalText.Escape(text)));
    }

    /// <summary>Adds a comment.</summary>
    /// <param name="text">The characters between <c>&lt;!--</c> and <c>--&gt;</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">XML allows neither <c>--</c> in a comment nor <c>-</c> at its end.</exception>
    public XmlContentItem AddComment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains("--", StringComparison.Ordinal) || text.EndsWith('-'))
            throw new ArgumentException("A comment has no '--' in it and no '-' at its end.", nameof(text));
        return InsertLast(Make(XmlContentKind.Comment, XmlContentOrigin.Trivia, $"<!--{WithLineFeeds(text)}-->"));
    }

    /// <summary>Adds a processing instruction.</summary>
    /// <param name="target">Its target.</param>
    /// <param name="data">What follows the target.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The target is <c>xml</c>, or <c>?&gt;</c> is in the data.</exception>
    public XmlContentItem AddProcessingInstruction(string target, string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        XmlConvert.VerifyNCName(target);
        if (target.Equals("xml", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("The target 'xml' is reserved.", nameof(target));
        if (data.Contains("?>", StringComparison.Ordinal))
            throw new ArgumentException("'?>' ends a processing instruction.", nameof(data));
        data = WithLineFeeds(data).TrimStart(' ', '\t', '\n');
        string markup = data.Length == 0 ? $"<?{target}?>" : $"<?{target} {data}?>";
        return InsertLast(Make(XmlContentKind.ProcessingInstruction, XmlContentOrigin.Trivia, markup, target));
    }

    // Here a carriage return could not be told by a reference, and would be read as a line feed.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>An item with characters of its own: characters that XML cannot hold are refused at once.</summary>
    private static XmlContentItem Make(XmlContentKind kind, XmlContentOrigin origin, string characters, string? name = null, string ns = "")
    {
        CanonicalText.Verify(characters);
        CanonicalText.Verify(ns);
        byte[] utf8 = Encoding.UTF8.GetBytes(characters);
        bool isNode = kind is XmlContentKind.Text or XmlContentKind.Comment or XmlContentKind.ProcessingInstruction;
        var entry = new XmlKeptEntry
        {
            Kind = kind,
            Origin = origin,
            Place = isNode ? XmlContentPlace.Inside : XmlContentPlace.StartTag,
            Name = name is null ? null : new XmlName(name),
            NamespaceUri = ns,
            Length = utf8.Length,
            Slot = -1,
        };
        return new XmlContentItem(in entry, new XmlKeptBytes { Utf8 = utf8 }, null);
    }
}
