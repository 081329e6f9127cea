namespace RelaxCodec.Datatypes;

/// <summary>URI references (XML Schema Part 2, 3.2.17; RFC 2396 and 2732).</summary>
internal static class XsdUriForm
{
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length >= 0;
}
