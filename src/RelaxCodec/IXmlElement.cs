namespace RelaxCodec;

/// <summary>
/// An element class with the parser, formatter, comparison and schema that the generator wrote. Users call <see cref="XmlCodec"/>
/// and <see cref="Grammar"/>; the members here are what those and other generated classes call.
/// </summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IXmlElement<TSelf> : IXmlNode, IXmlRoot<TSelf>
    where TSelf : class, IXmlElement<TSelf>
{
    /// <summary>The local name of the element.</summary>
    static abstract string ElementName { get; }

    /// <summary>The namespace name of the element; empty for none. Of several (<see cref="NsAttribute"/>) the first.</summary>
    static virtual string ElementNamespace => "";

    /// <inheritdoc/>
    static IReadOnlyList<XmlElementName> IXmlRoot<TSelf>.RootNames => [new(TSelf.ElementName, TSelf.ElementNamespace)];
}
