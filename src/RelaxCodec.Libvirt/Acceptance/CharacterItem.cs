namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// The host's side of a character device as it was written: of a port, console or channel, or of a smart card, a redirected USB device, a
/// generator of random numbers or a TPM that is reached by one (<c>virDomainChrSourceDefParseXML</c>).
/// </summary>
/// <param name="Element">What has the source: the device, or its back end.</param>
/// <param name="Device">The device.</param>
/// <param name="Type">The kind of the source.</param>
/// <param name="IsReplaced">
/// Whether it is the first console and there is a serial port, of which libvirt makes it another name whatever it says
/// (<c>virDomainDefAddConsoleCompat</c>).
/// </param>
internal readonly record struct CharacterItem(WrittenElement Element, WrittenElement Device, string Type, bool IsReplaced)
{
    /// <summary>The devices that may have one.</summary>
    public static readonly string[] Names = ["serial", "parallel", "console", "channel", "smartcard", "redirdev", "rng", "tpm"];

    /// <summary>The source that libvirt reads; null if there is none.</summary>
    public WrittenElement? Source => Element.Child("source");

    /// <summary>How problems name it: <c>&lt;serial type='file'&gt;</c>.</summary>
    public string Description => $"<{Element.Name} type='{Type}'>";

    /// <summary>Whether it is the host's side of a TPM, which libvirt knows to be a socket only.</summary>
    public bool IsTrustedModule => Device.Name == "tpm";

    /// <summary>The host's side of a device; null if it has none.</summary>
    public static CharacterItem? Of(WrittenElement device, DomainItem domain)
    {
        WrittenElement? element = device.Name switch
        {
            "rng" => device.Child("backend") is { } egd && egd.Token("model") == "egd" ? egd : null,
            "tpm" => device.Child("backend") is { } module && module.Token("type") == "external" ? module : null,
            "smartcard" => device.Token("mode") == "passthrough" ? device : null,
            _ => device,
        };
        if (element is null)
            return null;
        string? type = device.Name == "tpm" ? element.Child("source")?.Token("type") : element.Token("type");
        return new CharacterItem(element, device, type ?? (device.Name == "tpm" ? "" : "pty"), IsReplacedConsole(device, domain));
    }

    /// <summary>Whether the console is a serial port, or says nothing else.</summary>
    public static bool IsSerialConsole(WrittenElement console) => console.Child("target")?.Token("type") is null or "serial";

    private static bool IsReplacedConsole(WrittenElement device, DomainItem domain) =>
        device.Name == "console" && domain.IsHvm && domain.DevicesNamed("serial").Count > 0 && IsSerialConsole(device)
        && domain.DevicesNamed("console")[0] == device;
}
