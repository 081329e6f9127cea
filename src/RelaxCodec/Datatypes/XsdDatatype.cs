namespace RelaxCodec.Datatypes;

/// <summary>
/// The built-in datatypes of W3C XML Schema Part 2 (1.0, second edition) that RELAX NG reaches through the datatype library
/// <c>http://www.w3.org/2001/XMLSchema-datatypes</c>. Names are looked up by <see cref="XsdDatatypes"/>.
/// </summary>
#pragma warning disable CA1720 // The members are named as XML Schema names the types.
public enum XsdDatatype
{
    /// <summary>Any text; white space is preserved (3.2.1).</summary>
    String,

    /// <summary>Any text; tab, line feed and carriage return count as a space (3.3.1).</summary>
    NormalizedString,

    /// <summary>Any text; white space is collapsed (3.3.2).</summary>
    Token,

    /// <summary>A language tag such as <c>en</c> or <c>en-GB</c>, by the syntax of RFC 3066 (3.3.3).</summary>
    Language,

    /// <summary>An XML <c>Nmtoken</c>: one or more name characters (3.3.4).</summary>
    Nmtoken,

    /// <summary>One or more <see cref="Nmtoken"/>, separated by white space (3.3.5).</summary>
    Nmtokens,

    /// <summary>An XML <c>Name</c> (3.3.6).</summary>
    Name,

    /// <summary>An XML <c>Name</c> without a colon (3.3.7).</summary>
    NCName,

    /// <summary>An <see cref="NCName"/>. That it is unique in its document is not judged here (3.3.8).</summary>
    Id,

    /// <summary>An <see cref="NCName"/>. That an ID of this name exists is not judged here (3.3.9).</summary>
    Idref,

    /// <summary>One or more <see cref="Idref"/>, separated by white space (3.3.10).</summary>
    Idrefs,

    /// <summary>
    /// An <see cref="NCName"/> that names an unparsed entity of the document type. Only the lexical form is judged here: a document
    /// without a DTD declares no entity, so a validator refuses every value (3.3.11).
    /// </summary>
    Entity,

    /// <summary>One or more <see cref="Entity"/>, separated by white space (3.3.12).</summary>
    Entities,

    /// <summary>
    /// A qualified name, <c>name</c> or <c>prefix:name</c>. Only the lexical form is judged here: the prefix must also be declared
    /// where the value stands (3.2.18).
    /// </summary>
    QName,

    /// <summary>The qualified name of a notation, judged like <see cref="QName"/> (3.2.19).</summary>
    Notation,

    /// <summary><c>true</c>, <c>false</c>, <c>1</c> or <c>0</c> (3.2.2).</summary>
    Boolean,

    /// <summary>A decimal number of any length, without an exponent (3.2.3).</summary>
    Decimal,

    /// <summary>A whole number of any length (3.3.13).</summary>
    Integer,

    /// <summary>A whole number of any length, 0 or less (3.3.14).</summary>
    NonPositiveInteger,

    /// <summary>A whole number of any length, -1 or less (3.3.15).</summary>
    NegativeInteger,

    /// <summary>A whole number from -9223372036854775808 to 9223372036854775807 (3.3.16).</summary>
    Long,

    /// <summary>A whole number from -2147483648 to 2147483647 (3.3.17).</summary>
    Int,

    /// <summary>A whole number from -32768 to 32767 (3.3.18).</summary>
    Short,

    /// <summary>A whole number from -128 to 127 (3.3.19).</summary>
    Byte,

    /// <summary>A whole number of any length, 0 or more (3.3.20).</summary>
    NonNegativeInteger,

    /// <summary>A whole number from 0 to 18446744073709551615 (3.3.21).</summary>
    UnsignedLong,

    /// <summary>A whole number from 0 to 4294967295 (3.3.22).</summary>
    UnsignedInt,

    /// <summary>A whole number from 0 to 65535 (3.3.23).</summary>
    UnsignedShort,

    /// <summary>A whole number from 0 to 255 (3.3.24).</summary>
    UnsignedByte,

    /// <summary>A whole number of any length, 1 or more (3.3.25).</summary>
    PositiveInteger,

    /// <summary>An IEEE 754 single-precision number, <c>INF</c>, <c>-INF</c> or <c>NaN</c> (3.2.4).</summary>
    Float,

    /// <summary>An IEEE 754 double-precision number, <c>INF</c>, <c>-INF</c> or <c>NaN</c> (3.2.5).</summary>
    Double,

    /// <summary>A duration such as <c>P1Y2M3DT4H5M6.7S</c> (3.2.6).</summary>
    Duration,

    /// <summary>A date and time of day such as <c>2001-12-31T23:59:59Z</c>; the time zone may be left out (3.2.7).</summary>
    DateTime,

    /// <summary>A time of day such as <c>23:59:59</c> (3.2.8).</summary>
    Time,

    /// <summary>A day such as <c>2001-12-31</c> (3.2.9).</summary>
    Date,

    /// <summary>A month of a year such as <c>2001-12</c> (3.2.10).</summary>
    GYearMonth,

    /// <summary>A year such as <c>2001</c> (3.2.11).</summary>
    GYear,

    /// <summary>A day of every year such as <c>--12-31</c> (3.2.12).</summary>
    GMonthDay,

    /// <summary>A day of every month such as <c>---31</c> (3.2.13).</summary>
    GDay,

    /// <summary>A month of every year such as <c>--12</c> (3.2.14).</summary>
    GMonth,

    /// <summary>Bytes, two hexadecimal digits each (3.2.15).</summary>
    HexBinary,

    /// <summary>Bytes in base64 (3.2.16).</summary>
    Base64Binary,

    /// <summary>A URI reference; characters that a URI must escape may stand unescaped (3.2.17).</summary>
    AnyUri,
}
#pragma warning restore CA1720
