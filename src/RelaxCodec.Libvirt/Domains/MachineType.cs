namespace RelaxCodec.Libvirt;

/// <summary>Families of QEMU's machines, as libvirt tells them apart by name (<c>qemu_domain.c</c>).</summary>
internal static class MachineType
{
    /// <summary>The PC with PCI Express.</summary>
    public static bool IsQ35(string machine) => machine == "q35" || machine.StartsWith("pc-q35", StringComparison.Ordinal);

    /// <summary>The generic machine of ARM and RISC-V.</summary>
    public static bool IsVirt(string machine) => machine == "virt" || machine.StartsWith("virt-", StringComparison.Ordinal);

    /// <summary>The machine of a PowerPC guest on PAPR.</summary>
    public static bool IsPSeries(string machine) => machine == "pseries" || machine.StartsWith("pseries-", StringComparison.Ordinal);
}
