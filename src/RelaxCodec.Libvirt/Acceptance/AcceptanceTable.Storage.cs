namespace RelaxCodec.Libvirt.Acceptance;

internal static partial class AcceptanceTable
{
    // Rules of disks, controllers, filesystems and leases.
    private static Rule[] OfStorage =>
    [
    ];
}
