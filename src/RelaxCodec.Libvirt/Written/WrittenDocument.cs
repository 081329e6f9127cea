namespace RelaxCodec.Libvirt.Written;

/// <summary>
/// A document as it was written, whatever its root is and whether the model knows its content or not: made once from the tokens that the
/// codec reads too. Objects that were read point into it by their place.
/// </summary>
internal sealed class WrittenDocument
{
    private readonly WrittenElement[] _elements;

    private WrittenDocument(WrittenElement[] elements) => _elements = elements;

    /// <summary>The root element.</summary>
    public WrittenElement Root => _elements[0];

    /// <summary>All elements, in document order.</summary>
    public IReadOnlyList<WrittenElement> Elements => _elements;

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <exception cref="XmlCodecException">It is not well-formed, has a document type declaration, or is too large.</exception>
    public static WrittenDocument Read(string xml)
    {
        var reader = new WrittenReader(XmlLimits.Default.Depth);
        XmlTokens.Read(xml, reader);
        return new WrittenDocument(reader.Elements);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document, in any encoding that XML tells.</param>
    /// <exception cref="XmlCodecException">It is not well-formed, has a document type declaration, or is too large.</exception>
    public static WrittenDocument Read(ReadOnlySpan<byte> xml)
    {
        var reader = new WrittenReader(XmlLimits.Default.Depth);
        XmlTokens.Read(xml, reader);
        return new WrittenDocument(reader.Elements);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document, in any encoding that XML tells; left open.</param>
    /// <exception cref="XmlCodecException">It is not well-formed, has a document type declaration, or is too large.</exception>
    public static WrittenDocument Read(Stream xml)
    {
        var reader = new WrittenReader(XmlLimits.Default.Depth);
        XmlTokens.Read(xml, reader);
        return new WrittenDocument(reader.Elements);
    }

    /// <summary>An element that the model kept. Lines and columns are those of the document it was read from.</summary>
    /// <param name="item">The element.</param>
    public static WrittenElement Read(XmlContentItem item)
    {
        // It was within the limits when it was read.
        var reader = new WrittenReader(int.MaxValue);
        XmlTokens.Read(item, reader);
        return reader.Elements[0];
    }

    /// <summary>The element whose start tag stands at a place; null if none does.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public WrittenElement? Find(int line, int column)
    {
        int first = 0;
        int last = _elements.Length - 1;
        while (first <= last)
        {
            int middle = (first + last) / 2;
            WrittenElement element = _elements[middle];
            int order = (element.Line, element.Column).CompareTo((line, column));
            if (order == 0)
                return element;
            if (order < 0)
                first = middle + 1;
            else
                last = middle - 1;
        }

        return null;
    }
}
