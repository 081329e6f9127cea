namespace RelaxCodec;

/// <summary>What the first bytes of a document tell of its encoding: enough to read an XML declaration (XML 1.0, appendix F).</summary>
internal enum XmlEncodingFamily
{
    /// <summary>ASCII is written in ASCII: UTF-8, unless the declaration says otherwise.</summary>
    Ascii,

    /// <summary>UTF-8 by its byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>UCS-4, the high byte first (1234).</summary>
    Ucs4BigEndian,

    /// <summary>UCS-4, the low byte first (4321).</summary>
    Ucs4LittleEndian,

    /// <summary>UCS-4, the high half first, each half with its low byte first.</summary>
    Ucs4Order2143,

    /// <summary>UCS-4, the low half first, each half with its high byte first.</summary>
    Ucs4Order3412,

    /// <summary>EBCDIC, which is told and not read.</summary>
    Ebcdic,
}
