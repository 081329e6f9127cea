using System.Xml;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>The tokens of a document as the platform's reader gives them: what ours are held against.</summary>
internal sealed class PlatformTokens : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        CheckCharacters = true,
        ConformanceLevel = ConformanceLevel.Document,
        DtdProcessing = DtdProcessing.Prohibit,
        MaxCharactersInDocument = 0,
        XmlResolver = null,
    };

    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _place;

    private PlatformTokens(XmlReader reader)
    {
        _reader = reader;
        _place = (IXmlLineInfo)reader;
    }

    public static PlatformTokens Of(TokenDocument document) => new(document.Text is { } text
        ? XmlReader.Create(new StringReader(text), Settings)
        : XmlReader.Create(new MemoryStream(document.Bytes, writable: false), Settings));

    public XmlTokenKind Kind { get; private set; }

    public string Name => Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement or XmlTokenKind.Attribute or XmlTokenKind.ProcessingInstruction ? _reader.Name : "";

    public string NamespaceUri => _reader.NamespaceURI;

    public string Value => Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement ? "" : _reader.Value;

    public bool IsEmptyElement => _reader.IsEmptyElement;

    public (int Line, int Column) Place
    {
        get
        {
            // The reader points at the name or the content.
            int markup = Kind switch
            {
                XmlTokenKind.StartElement => 1,
                XmlTokenKind.EndElement or XmlTokenKind.ProcessingInstruction => 2,
                XmlTokenKind.CData => 9,
                XmlTokenKind.Comment => 4,
                _ => 0,
            };
            return (_place.LineNumber, _place.LinePosition - markup);
        }
    }

    public bool Read()
    {
        do
        {
            if (!_reader.Read())
                return false;
        }
        while (_reader.NodeType == XmlNodeType.XmlDeclaration);
        Kind = _reader.NodeType switch
        {
            XmlNodeType.Element => XmlTokenKind.StartElement,
            XmlNodeType.EndElement => XmlTokenKind.EndElement,
            XmlNodeType.Text => XmlTokenKind.Text,
            XmlNodeType.CDATA => XmlTokenKind.CData,
            XmlNodeType.Comment => XmlTokenKind.Comment,
            XmlNodeType.ProcessingInstruction => XmlTokenKind.ProcessingInstruction,
            XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace => XmlTokenKind.WhiteSpace,
            _ => XmlTokenKind.None,
        };
        _ = _reader.Value; // text is checked when it is looked at
        return true;
    }

    public bool MoveToNextAttribute()
    {
        if (!_reader.MoveToNextAttribute())
            return false;
        Kind = XmlTokenKind.Attribute;
        return true;
    }

    public void MoveToElement()
    {
        _reader.MoveToElement();
        Kind = XmlTokenKind.StartElement;
    }

    public void Dispose() => _reader.Dispose();
}
