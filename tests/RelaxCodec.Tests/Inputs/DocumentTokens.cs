using System.Globalization;
using System.Text;
using System.Xml;

namespace RelaxCodec.Tests.Inputs;

/// <summary>All tokens of a document as one text, or that it is refused.</summary>
internal static class DocumentTokens
{
    private const string Refused = "refused";

    private static readonly XmlReaderSettings Settings = new() { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>As the platform's reader sees it.</summary>
    public static string OfXmlReader(byte[] document)
    {
        var tokens = new StringBuilder();
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(document), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.XmlDeclaration)
                    continue;
                bool isTag = reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement;
                Append(tokens, reader.Name, isTag ? "" : reader.Value);
                while (reader.MoveToNextAttribute())
                    Append(tokens, reader.Name, reader.Value);
            }

            return tokens.ToString();
        }
        catch (XmlException)
        {
            return Refused;
        }
    }

    /// <summary>As our source sees bytes in memory.</summary>
    public static string OfBytes(byte[] document) => Of(new BytesInput(document));

    /// <summary>As our source sees bytes that come in blocks.</summary>
    public static string OfStream(Stream document) => Of(new StreamInput(document));

    private static string Of<TInput>(TInput input)
        where TInput : struct, IXmlInput, allows ref struct
    {
        var tokens = new StringBuilder();
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            using Utf8Input opened = input.Open(XmlLimits.Default);
            Utf8TokenSource source = opened.Tokens(state);
            while (source.Read())
            {
                bool isTag = source.Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement;
                bool hasName = isTag || source.Kind == XmlTokenKind.ProcessingInstruction;
                Append(tokens, hasName ? source.Name.Written : "", isTag ? "" : source.GetString());
                while (source.Kind is XmlTokenKind.StartElement or XmlTokenKind.Attribute && source.MoveToNextAttribute())
                    Append(tokens, source.Name.Written, source.GetString());
            }

            return tokens.ToString();
        }
        catch (XmlCodecException)
        {
            return Refused;
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }

    private static void Append(StringBuilder tokens, string name, string value) =>
        tokens.Append(CultureInfo.InvariantCulture, $"{name}={value}|");
}
