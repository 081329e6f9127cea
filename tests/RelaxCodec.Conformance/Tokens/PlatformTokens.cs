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

    private readonly TokenDocument _document;
    private XmlReader? _reader;

    public PlatformTokens(TokenDocument document) => _document = document;

    public XmlTokenKind Kind { get; private set; }

    public string Name => Kind
        is XmlTokenKind.StartElement or XmlTokenKind.EndElement or XmlTokenKind.Attribute or XmlTokenKind.ProcessingInstruction
        ? Reader.Name
        : "";

    public string NamespaceUri => Reader.NamespaceURI;

    public string Value => Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement ? "" : Reader.Value;

    public bool IsEmptyElement => Reader.IsEmptyElement;

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
            var place = (IXmlLineInfo)Reader;
            return (place.LineNumber, place.LinePosition - markup);
        }
    }

    public bool Read()
    {
        do
        {
            if (!Reader.Read())
                return false;
        }
        while (Reader.NodeType == XmlNodeType.XmlDeclaration);
        Kind = Reader.NodeType switch
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
        _ = Reader.Value; // text is checked when it is looked at
        return true;
    }

    public bool MoveToNextAttribute()
    {
        if (!Reader.MoveToNextAttribute())
            return false;
        Kind = XmlTokenKind.Attribute;
        return true;
    }

    public void MoveToElement()
    {
        Reader.MoveToElement();
        Kind = XmlTokenKind.StartElement;
    }

    public void Dispose() => _reader?.Dispose();

    // Made when it is needed: that alone can fail.
    private XmlReader Reader => _reader ??= _document.Text is { } text
        ? XmlReader.Create(new StringReader(text), Settings)
        : XmlReader.Create(new MemoryStream(_document.Bytes, writable: false), Settings);
}
