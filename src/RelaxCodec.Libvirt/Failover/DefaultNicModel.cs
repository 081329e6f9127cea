namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// The NIC that libvirt's QEMU driver emulates for an interface without <c>&lt;model&gt;</c>. On most architectures it takes the first
/// that QEMU has of rtl8139, e1000 and virtio; every QEMU that has virtio-net on these has rtl8139 or e1000 too, unless it was built
/// without on purpose, so none of them counts as virtio. The architecture, if it is not written, is the host's or the only one with such
/// a machine: what cannot be told apart counts as x86_64.
/// </summary>
internal static class DefaultNicModel
{
    private static readonly XmlRelease VhostUserIsVirtio = XmlRelease.Parse("11.1.0");

    /// <summary>The default model for an interface of a domain.</summary>
    /// <param name="device">The interface.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="release">The release of libvirt; null for the newest.</param>
    public static string Of(Interface device, Domain domain, XmlRelease? release)
    {
        // The only model that QEMU lets sit on vDPA.
        if (device is VdpaInterface || (device is VhostUserInterface && !(release < VhostUserIsVirtio)))
            return "virtio";
        OsType? os = domain.Os?.Type;
        return Of(os?.Arch, os?.Machine ?? "");
    }

    private static string Of(Architecture? architecture, string machine)
    {
        bool isVirt = MachineType.IsVirt(machine);
        return architecture switch
        {
            Architecture.S390 or Architecture.S390X => "virtio",
            Architecture.Armv6L or Architecture.Armv7L or Architecture.AArch64 =>
                isVirt ? "virtio" : machine == "versatilepb" ? "smc91c111" : "lan9118",
            Architecture.RiscV32 or Architecture.RiscV64 or Architecture.LoongArch64 when isVirt => "virtio",
            // Machines that tell the architecture.
            null when isVirt || machine.StartsWith("s390-ccw-virtio", StringComparison.Ordinal) => "virtio",
            null when machine == "versatilepb" => "smc91c111",
            _ => "rtl8139",
        };
    }
}
