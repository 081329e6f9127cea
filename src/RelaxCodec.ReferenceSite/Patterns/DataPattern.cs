using RelaxCodec.Datatypes;

namespace RelaxCodec.ReferenceSite;

/// <summary><c>data</c>: text of a datatype.</summary>
/// <param name="Type">The name of the datatype, such as <c>xsd:unsignedInt</c>, or <c>string</c> of the library that is built in.</param>
/// <param name="Judge">The datatype with its params; null for one that is not of XML Schema or has params that it does not know.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record DataPattern(string Type, XsdData? Judge, ReleaseSpan Span) : Pattern(Span);
