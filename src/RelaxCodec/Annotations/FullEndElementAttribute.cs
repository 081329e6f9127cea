namespace RelaxCodec;

/// <summary>
/// The element is written with an end tag also where it has no content: <c>&lt;ip&gt;&lt;/ip&gt;</c>, never <c>&lt;ip/&gt;</c> (XML 1.0,
/// 3.1). Both are the same to any reader of XML, so nothing of it is in the schema; it is for documents that are compared with those of
/// another program. In the canonical form the end tag has a line of its own. Derived classes inherit it. With <see cref="Since"/> or
/// <see cref="Until"/> it is so in the form of these releases only (<see cref="XmlFormatOptions.Release"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FullEndElementAttribute : Attribute
{
    /// <summary>The first release that writes it so; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release that writes it so no more; null if the newest does.</summary>
    public string? Until { get; set; }
}
