namespace RelaxCodec;

/// <summary>The namespace names that every document has without declaring them (Namespaces in XML 1.0, section 3).</summary>
internal static class XmlNamespaces
{
    /// <summary>That of the prefix <c>xml</c>.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>That of namespace declarations, the prefix <c>xmlns</c>.</summary>
    public const string Declarations = "http://www.w3.org/2000/xmlns/";
}
