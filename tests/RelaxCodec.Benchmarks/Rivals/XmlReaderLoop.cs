using System.Xml;

namespace RelaxCodec.Benchmarks.Rivals;

/// <summary>The floor of what is built on <see cref="XmlReader"/>: a loop that makes a string of each value, and keeps none.</summary>
internal static class XmlReaderLoop
{
    /// <summary>The settings of every reader here: no document type, no other file.</summary>
    public static XmlReaderSettings Settings { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document, UTF-8.</param>
    /// <returns>How many characters the values have.</returns>
    public static long Read(byte[] document) => Read(new MemoryStream(document, writable: false));

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>How many characters the values have.</returns>
    public static long Read(Stream document)
    {
        using XmlReader reader = XmlReader.Create(document, Settings);
        long characters = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    while (reader.MoveToNextAttribute())
                        characters += reader.Value.Length;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    characters += reader.Value.Length;
                    break;
            }
        }

        return characters;
    }
}
