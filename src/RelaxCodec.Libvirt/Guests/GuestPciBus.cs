namespace RelaxCodec.Libvirt;

/// <summary>A PCI bus of a guest.</summary>
/// <param name="Number">Its number: the index of its controller, and <c>bus</c> of the addresses on it.</param>
/// <param name="Model">
/// The model of its controller, such as <c>pcie-root-port</c>: as it is written, else as libvirt adds it; null where that depends on more
/// than the document.
/// </param>
/// <param name="Controller">The controller that is written; null if none is.</param>
public sealed record GuestPciBus(uint Number, string? Model, PciController? Controller);
