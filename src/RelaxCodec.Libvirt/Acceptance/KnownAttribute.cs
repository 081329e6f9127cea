namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>An attribute of devices that the tables of rules know, by the names that lead to it from the device: <c>driver/host/@csum</c>.</summary>
/// <param name="names">The names.</param>
internal sealed class KnownAttribute(string names)
{
    /// <summary>How libvirt reads it as a number; null if it is none to it on that device.</summary>
    public Func<DeviceItem, NumberSyntax?>? Number { get; } = NumberAttributes.All.GetValueOrDefault(names);

    /// <summary>Whether libvirt compares its characters with words on a device; null if it never does.</summary>
    public Func<DeviceItem, bool>? IsKeyword { get; } = Keywords.All.GetValueOrDefault(names);

    /// <summary>Whether zero means to libvirt that nothing was written.</summary>
    public bool IsUnsetByZero { get; } = Zeros.Names.Contains(names);

    /// <summary>Whether it is a word and no number.</summary>
    public bool IsWordAlone => Number is null && !IsUnsetByZero;
}
