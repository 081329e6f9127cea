namespace RelaxCodec;

/// <summary>Kept content and positions of generated objects.</summary>
public sealed class XmlContent;
