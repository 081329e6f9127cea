namespace RelaxCodec.Libvirt;

/// <summary>An interface attached directly to a device of the host, by macvtap.</summary>
[Case("direct"), Since("0.7.7")]
public sealed partial class DirectInterface : Interface
{
    /// <summary>The device of the host.</summary>
    [Order(2)]
    public required DirectSource Source { get; set; }

    /// <summary>The profile of the port on the switch.</summary>
    [Order(4), Since("0.8.2")]
    public VirtualPort? VirtualPort { get; set; }
}

/// <summary>The device of the host that an interface is attached to directly.</summary>
[Element("source")]
public sealed partial class DirectSource
{
    /// <summary>The libvirt network that the interface came from, in the XML of a running domain.</summary>
    [Group]
    public NetworkReference? Network { get; set; }

    /// <summary>The name of the device.</summary>
    [Attr("dev"), Data<DeviceName>]
    public required string Device { get; set; }

    /// <summary>How guests on the same device reach each other; <see cref="DirectMode.Vepa"/> if absent.</summary>
    [Attr("mode"), Data<DirectModeName>]
    public DirectMode? Mode { get; set; }
}

/// <summary>How guests that are attached to one device of the host reach each other.</summary>
public enum DirectMode : byte
{
    /// <summary>Through the external switch, which has to send packets back.</summary>
    Vepa,

    /// <summary>Within the host.</summary>
    Bridge,

    /// <summary>Through the external switch and a router or gateway only.</summary>
    Private,

    /// <summary>Not: one guest has the device to itself.</summary>
    Passthrough,
}

/// <summary>The name of a <see cref="DirectMode"/>.</summary>
[Datatype("bridgeMode"), Data("string", Pattern = "(vepa|bridge|private|passthrough)")]
public sealed partial class DirectModeName : IXmlDatatype<DirectMode>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DirectMode value)
    {
        value = lexical switch
        {
            "vepa" => DirectMode.Vepa,
            "bridge" => DirectMode.Bridge,
            "private" => DirectMode.Private,
            _ => DirectMode.Passthrough,
        };
        return IsValid(lexical);
    }

    /// <inheritdoc/>
    public static bool TryFormat(DirectMode value, Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<char> name = value switch
        {
            DirectMode.Vepa => "vepa",
            DirectMode.Bridge => "bridge",
            DirectMode.Private => "private",
            _ => "passthrough",
        };
        bool fits = name.TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }
}
