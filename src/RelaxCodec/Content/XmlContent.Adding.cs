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
        if (FindAttribute(localName, ns) is not null)
            throw new InvalidOperationException($"There is an attribute '{localName}' already: remove it first.");
        return InStartTag(new(XmlContentKind.Attribute, XmlContentOrigin.Extra) { LocalName = localName, NamespaceUri = ns, Value = value });
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
        if (prefix.Length > 0)
        {
            XmlConvert.VerifyNCName(prefix);
            if (ns.Length == 0)
                throw new ArgumentException("Only the default namespace can be undeclared.", nameof(ns));
        }

        foreach (XmlContentItem item in _items)
        {
            if (item.Kind == XmlContentKind.NamespaceDeclaration && item.Prefix == prefix)
                throw new InvalidOperationException($"The prefix '{prefix}' is declared already: remove the declaration first.");
        }

        return InStartTag(new(XmlContentKind.NamespaceDeclaration, XmlContentOrigin.Trivia) { Prefix = prefix, NamespaceUri = ns });
    }

    /// <summary>Adds an element.</summary>
    /// <param name="xml">The element as XML that declares the prefixes it uses.</param>
    /// <returns>The item.</returns>
    /// <exception cref="XmlCodecException">The text is not one well-formed element.</exception>
    public XmlContentItem AddElement(string xml)
    {
        return AtEnd(XmlCodec.KeepWhole(xml));
    }

    /// <summary>Adds text; its white space counts from now on, so that the element is not indented any more.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The item.</returns>
    public XmlContentItem AddText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IsMixed = true;
        return AtEnd(new(XmlContentKind.Text, XmlContentOrigin.AnyContent) { Value = text });
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
        return AtEnd(new(XmlContentKind.Comment, XmlContentOrigin.Trivia) { Value = text });
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
        return AtEnd(new(XmlContentKind.ProcessingInstruction, XmlContentOrigin.Trivia) { LocalName = target, Value = data.TrimStart(' ', '\t', '\r', '\n') });
    }

    private XmlContentItem InStartTag(XmlContentItem item)
    {
        item.Place = XmlContentPlace.StartTag;
        int index = _items.FindIndex(static other => other.Place != XmlContentPlace.StartTag);
        _byPlace = null;
        _items.Insert(index < 0 ? _items.Count : index, item);
        return item;
    }

    private XmlContentItem AtEnd(XmlContentItem item)
    {
        item.Place = XmlContentPlace.Last;
        Append(item);
        return item;
    }
}
