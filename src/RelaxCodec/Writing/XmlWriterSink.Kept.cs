using System.Buffers;
using System.Text;
using System.Xml;

namespace RelaxCodec;

/// <content>
/// Kept nodes and characters: token by token, not raw, since writers that build trees have no raw text, and prefixes of ancestors are
/// declared where they are missing.
/// </content>
public partial struct XmlWriterSink
{
    // What most writers' settings would change, or leave for a reader to change.
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("\r");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("\r\n\t");

    /// <inheritdoc/>
    public readonly void Node(scoped in XmlKeptNode node)
    {
        switch (node.Kind)
        {
            case XmlContentKind.Comment:
                _writer.WriteComment(XmlMarkup.OfComment(node.Utf8));
                break;
            case XmlContentKind.ProcessingInstruction:
                (string target, string data) = XmlMarkup.OfProcessingInstruction(node.Utf8);
                _writer.WriteProcessingInstruction(target, data);
                break;
            case XmlContentKind.Text when XmlMarkup.IsCData(node.Utf8):
                _writer.WriteCData(XmlMarkup.OfCData(node.Utf8));
                break;
            case XmlContentKind.Text:
                // Not by a reader: white space beside a CDATA section would be no text to it.
                WriteCharacters(XmlMarkup.OfText(node.Utf8), TextSpecials);
                break;
            default:
                using (XmlReader reader = XmlNamespaceScope.CreateReader(node.Scope, Encoding.UTF8.GetString(node.Utf8)))
                    CopyElement(reader);
                break;
        }
    }

    /// <summary>As <see cref="XmlWriter.WriteNode(XmlReader, bool)"/>, which leaves carriage returns to the writer's settings.</summary>
    private readonly void CopyElement(XmlReader reader)
    {
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    _writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    bool isEmpty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                    {
                        _writer.WriteStartAttribute(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                        WriteCharacters(reader.Value, AttributeSpecials);
                        _writer.WriteEndAttribute();
                    }

                    if (isEmpty)
                        _writer.WriteEndElement();
                    break;
                case XmlNodeType.EndElement:
                    _writer.WriteFullEndElement();
                    break;
                case XmlNodeType.CDATA:
                    _writer.WriteCData(reader.Value);
                    break;
                case XmlNodeType.Comment:
                    _writer.WriteComment(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    _writer.WriteProcessingInstruction(reader.Name, reader.Value);
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when !reader.Value.AsSpan().ContainsAny(TextSpecials):
                    _writer.WriteWhitespace(reader.Value);
                    break;
                default:
                    WriteCharacters(reader.Value, TextSpecials);
                    break;
            }
        }
    }

    /// <summary>Writes text or an attribute value; special characters by reference, whatever the writer's settings say of them.</summary>
    private readonly void WriteCharacters(string text, SearchValues<char> specials)
    {
        int special = text.AsSpan().IndexOfAny(specials);
        if (special < 0)
        {
            _writer.WriteString(text);
            return;
        }

        int start = 0;
        for (; special >= 0; special = text.AsSpan(start).IndexOfAny(specials))
        {
            if (special > 0)
                _writer.WriteString(text.Substring(start, special));
            _writer.WriteCharEntity(text[start + special]);
            start += special + 1;
        }

        if (start < text.Length)
            _writer.WriteString(text[start..]);
    }
}
