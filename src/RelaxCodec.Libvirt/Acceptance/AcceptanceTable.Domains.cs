namespace RelaxCodec.Libvirt.Acceptance;

internal static partial class AcceptanceTable
{
    // Rules of the domain itself, its memory and its processors.
    private static Rule[] OfDomains =>
    [
    ];
}
