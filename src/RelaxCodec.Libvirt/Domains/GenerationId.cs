namespace RelaxCodec.Libvirt;

/// <summary>
/// A number by which the guest notices that it runs again from an earlier state: from a snapshot, a backup or a copy. libvirt changes it
/// then.
/// </summary>
[Element("genid")]
public sealed partial class GenerationId
{
    /// <summary>The number; libvirt makes a random one if absent.</summary>
    [Text, Data<Uuid>, Choice("value", OrNone = true)]
    public Guid? Value { get; set; }
}
