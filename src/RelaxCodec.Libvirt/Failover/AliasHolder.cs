namespace RelaxCodec.Libvirt;

/// <summary>A device with an alias, modelled or kept.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="ElementName">The name of the device's element, such as <c>disk</c>.</param>
/// <param name="Place">Where the alias stands.</param>
/// <param name="Device">The device, if the model has it.</param>
internal sealed record AliasHolder(string Alias, string ElementName, FailoverPlace Place, FailoverDevice? Device)
{
    /// <summary>Whether the device is the companion of a USB 2 controller: it has a <c>&lt;master&gt;</c>.</summary>
    public bool IsCompanion { get; init; }

    /// <summary>Whether the device is the first <c>&lt;console&gt;</c> of the domain.</summary>
    public bool IsFirstConsole { get; init; }

    /// <summary>Whether another device shares its alias with the same devices as this one.</summary>
    public bool IsLike(AliasHolder other) =>
        (ElementName, IsCompanion, IsFirstConsole) == (other.ElementName, other.IsCompanion, other.IsFirstConsole);

    /// <summary>
    /// Whether libvirt itself gives the two devices one alias: companions of a USB controller bear the alias of the controller, unless it is the user's, and
    /// the first console of a domain is its first serial port once more.
    /// </summary>
    public static bool MayShare(AliasHolder left, AliasHolder right) =>
        left.ElementName == "controller" && right.ElementName == "controller" && (left.IsCompanion || right.IsCompanion)
        && !left.Alias.StartsWith(DeviceAlias.UserPrefix, StringComparison.Ordinal)
        || left.ElementName == "serial" && right.IsFirstConsole
        || left.IsFirstConsole && right.ElementName == "serial";
}
