using System.Text;
using System.Xml;

namespace RelaxCodec.Cli;

/// <summary>The text of a document, and the way back to its bytes: whatever edits leave alone has the bytes that it had.</summary>
internal sealed class EncodedText
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Encoding _encoding;
    private readonly string _mark;

    private EncodedText(Encoding encoding, string text)
    {
        _encoding = encoding;
        _mark = text.StartsWith(ByteOrderMark) ? text[..1] : "";
        Text = text[_mark.Length..];
    }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Decodes a document that can be read; null if its encoding does not lead back to its bytes.</summary>
    public static EncodedText? Of(byte[] content)
    {
        try
        {
            // By its name: what XmlReader decodes UCS-4 with cannot encode. What an edit copies is in the document already; anything else
            // had better fail than become a question mark.
            Encoding encoding = Encoding.GetEncoding(
                NameOfEncoding(content), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            var decoded = new EncodedText(encoding, encoding.GetString(content));
            return decoded.Encode(decoded.Text).AsSpan().SequenceEqual(content) ? decoded : null;
        }
        catch (Exception e) when (e is XmlException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The bytes of another text, with the byte order mark if there was one.</summary>
    public byte[] Encode(string text) => _encoding.GetBytes(_mark + text);

    private static string NameOfEncoding(byte[] content)
    {
        using var reader = new XmlTextReader(new MemoryStream(content, writable: false))
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null
        };
        reader.Read();
        return (reader.Encoding ?? Encoding.UTF8).WebName;
    }
}
