using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>A datatype with params and a text that may be one of its values.</summary>
internal sealed record DatatypeCase(XsdDatatype Type, XsdFacets Facets, string Lexical)
{
    public override string ToString() =>
        $"{XsdDatatypes.Name(Type)}{string.Concat(Facets.Params()
            .Select(p => $" {p.Key}={p.Value}"))}{string.Concat(Facets.Except.Select(e => $" - {e}"))} \"{Escape(Lexical)}\"";

    private static string Escape(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:X4}"));
}
