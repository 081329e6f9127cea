namespace RelaxCodec.Libvirt;

/// <summary>
/// What applications keep with an object of libvirt: elements in namespaces of their own, which libvirt does not look at.
/// </summary>
[Element("metadata")]
public sealed partial class Metadata
{
    /// <summary>The elements, as they were written.</summary>
    [AnyContent]
    public XmlContent? Content { get; set; }
}
