using System.Text;

namespace RelaxCodec;

/// <summary>
/// How the bytes of a document become characters (XML 1.0, appendix F). The declaration is in the encoding that its first bytes tell;
/// from its end on holds what it names. What is null is UTF-8 already.
/// </summary>
/// <param name="MarkLength">How many bytes the byte order mark has.</param>
/// <param name="DeclarationLength">How many bytes the declaration has behind it.</param>
/// <param name="Declaration">Decodes the declaration.</param>
/// <param name="Content">Decodes all that follows.</param>
/// <param name="HasOtherName">Whether the declaration names it otherwise than UTF-8.</param>
internal readonly record struct XmlInputEncoding(
    int MarkLength, int DeclarationLength, XmlCharacterDecoder? Declaration, XmlCharacterDecoder? Content, bool HasOtherName)
{
    /// <summary>Whether the bytes are UTF-8 and say nothing else.</summary>
    public bool IsUtf8 => Declaration is null && Content is null && !HasOtherName;

    /// <summary>Finds the encoding.</summary>
    /// <param name="bytes">The document, as far as it is there.</param>
    /// <param name="isFinal">Whether there are no more bytes.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>False if more bytes are needed.</returns>
    /// <exception cref="XmlCodecException">The encoding is not supported, or the bytes contradict the declaration.</exception>
    public static bool TryDetect(ReadOnlySpan<byte> bytes, bool isFinal, out XmlInputEncoding encoding)
    {
        encoding = default;
        // Nearly all documents that say nothing of an encoding.
        if (bytes is [(byte)'<', > 0 and not (byte)'?', _, _, ..])
            return true;
        if (bytes.Length < XmlEncodingFamilies.Needed && !isFinal)
            return false;

        XmlEncodingFamily family = XmlEncodingFamilies.Of(bytes, out int markLength);
        if (family == XmlEncodingFamily.Ebcdic)
            throw XmlInputProblems.Ebcdic();
        var declaration = new XmlDeclarationScanner(bytes[markLength..], family, isFinal);
        declaration.Scan();
        if (declaration.NeedsMore && declaration.EncodingName is null)
            return false;

        XmlCharacterDecoder? initial = family is XmlEncodingFamily.Ascii or XmlEncodingFamily.Utf8 ? null : new CodeUnitDecoder(family);
        XmlCharacterDecoder? content = initial;
        bool hasOtherName = false;
        if (declaration.EncodingName is not null)
        {
            XmlCharacterDecoder? named = Named(family, initial, in declaration);
            if (declaration.NeedsMore)
                return false;
            // A declaration that is not well-formed has no effect: it is refused.
            if (declaration.Length > 0)
            {
                content = named;
                hasOtherName = !IsAny(declaration.EncodingName, "utf-8");
            }
        }

        encoding = new XmlInputEncoding(markLength, declaration.Length, initial, content, hasOtherName);
        return true;
    }

    /// <summary>What the declaration's name switches to, by the rules of <see cref="System.Xml.XmlReader"/>.</summary>
    private static XmlCharacterDecoder? Named(
        XmlEncodingFamily family, XmlCharacterDecoder? initial, ref readonly XmlDeclarationScanner declaration)
    {
        string name = declaration.EncodingName!;
        if (IsAny(name, "utf-16", "ucs-2", "iso-10646-ucs-2"))
        {
            return family is XmlEncodingFamily.Utf16LittleEndian or XmlEncodingFamily.Utf16BigEndian
                ? initial
                : throw XmlInputProblems.NotUtf16(name, declaration.Line, declaration.Column);
        }

        if (IsAny(name, "utf-8"))
            return null;
        if (IsAny(name, "ucs-4"))
            return family == XmlEncodingFamily.Ascii ? new PlatformDecoder(Encoding.UTF8) : initial;

        Encoding encoding = Find(name) ?? throw XmlInputProblems.UnknownEncoding(name, declaration.Line, declaration.Column);
        string webName = encoding.WebName;
        if (family != XmlEncodingFamily.Ascii && webName == XmlEncodingFamilies.WebName(family))
            return initial;
        return webName switch
        {
            "utf-16" => new CodeUnitDecoder(XmlEncodingFamily.Utf16LittleEndian),
            "utf-16BE" => new CodeUnitDecoder(XmlEncodingFamily.Utf16BigEndian),
            _ => new PlatformDecoder(encoding),
        };
    }

    private static bool IsAny(string name, params ReadOnlySpan<string> names)
    {
        foreach (string other in names)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The encoding of a name; null if the platform does not know it.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            // UTF-7.
            return null;
        }
    }
}
