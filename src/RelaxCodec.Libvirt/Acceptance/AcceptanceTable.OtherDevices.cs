namespace RelaxCodec.Libvirt.Acceptance;

internal static partial class AcceptanceTable
{
    // Rules of the other devices.
    private static Rule[] OfOtherDevices =>
    [
    ];
}
