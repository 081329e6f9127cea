namespace RelaxCodec;

/// <summary>
/// The element is written with an end tag also where it has no content: <c>&lt;ip&gt;&lt;/ip&gt;</c>, never <c>&lt;ip/&gt;</c> (XML 1.0, 3.1). Both are the same
/// to any reader of XML, so nothing of it is in the schema; it is for documents that are compared with those of another program. In the canonical form the end tag
/// has a line of its own. Derived classes inherit it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FullEndElementAttribute : Attribute;
