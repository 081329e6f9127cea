namespace RelaxCodec.Libvirt;

/// <summary>The virtio-mmio transport of some ARM machines, since libvirt 1.1.3.</summary>
[Case("virtio-mmio")]
public sealed partial class VirtioMmioAddress : DeviceAddress;
