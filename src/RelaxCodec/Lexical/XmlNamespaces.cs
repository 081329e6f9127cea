namespace RelaxCodec;

/// <summary>
/// The namespace names that the library knows, of which every document has the first two without declaring them (Namespaces in XML 1.0,
/// section 3).
/// </summary>
internal static class XmlNamespaces
{
    /// <summary>That of the prefix <c>xml</c>.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>That of namespace declarations, the prefix <c>xmlns</c>.</summary>
    public const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>That of <c>xsi:nil</c> (XML Schema Part 1, 2.6.2), which a document has to declare.</summary>
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Whether a namespace name is one of several, which are separated by single spaces.</summary>
    public static bool Contains(ReadOnlySpan<char> several, string ns)
    {
        foreach (Range one in several.Split(' '))
        {
            if (several[one].SequenceEqual(ns))
                return true;
        }

        return false;
    }

    /// <summary>That of the element around it if it is one of several, else the first of them.</summary>
    public static string Choose(string several, string? around) =>
        around is not null && Contains(several, around) ? around : several[..several.IndexOf(' ', StringComparison.Ordinal)];
}
