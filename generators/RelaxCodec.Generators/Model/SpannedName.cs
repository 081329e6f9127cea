namespace RelaxCodec.Generators.Model;

/// <summary>The name of an attribute or child element that some releases do not have.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsAttribute">Whether it is an attribute; a child element otherwise.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record SpannedName(XmlName Name, bool IsAttribute, ReleaseSpan Span);
