namespace RelaxCodec;

/// <summary>Kept content and positions of generated objects.</summary>
public sealed class XmlContentItem
{
    /// <summary>What the schema says of the item.</summary>
    public XmlContentOrigin Origin { get; init; }
}
