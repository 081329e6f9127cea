namespace RelaxCodec.Libvirt;

/// <summary>A sound card of the guest.</summary>
[Element("sound")]
public sealed partial class Sound : IAddressedDevice
{
    /// <summary>The model of the card.</summary>
    [Attr("model")]
    public required SoundModel Model { get; set; }

    /// <summary>Whether the card has more than two channels (USB).</summary>
    [Attr("multichannel"), YesNo, Since("9.4.0")]
    public bool? Multichannel { get; set; }

    /// <summary>The number of PCM streams (virtio); 2 if absent.</summary>
    [Attr("streams"), Data<AudioNumber>, Since("10.4.0")]
    public uint? Streams { get; set; }

    /// <summary>The codecs of the card (ICH6, ICH9); one for playing and recording if there are none.</summary>
    [Since("0.9.13")]
    public List<SoundCodec> Codecs { get; } = [];

    /// <summary>The audio backend that plays and records; the default one if absent.</summary>
    [Since("6.7.0")]
    public AudioReference? Audio { get; set; }

    /// <inheritdoc/>
    [Since("3.9.0")]
    public DeviceAlias? Alias { get; set; }

    /// <summary>The ACPI index of the card.</summary>
    [Since("7.3.0")]
    public DeviceAcpi? Acpi { get; set; }

    /// <inheritdoc/>
    public DeviceAddress? Address { get; set; }

    /// <summary>The options of a virtio device. (11.3.0 is the first release whose schema is known to have it.)</summary>
    [Since("11.3.0")]
    public VirtioDriver? Driver { get; set; }
}

/// <summary>The model of a sound card.</summary>
public enum SoundModel : byte
{
    /// <summary>A Sound Blaster 16.</summary>
    [Value("sb16")]
    SoundBlaster16,

    /// <summary>An Ensoniq AudioPCI.</summary>
    [Value("es1370")]
    Es1370,

    /// <summary>The loudspeaker of a PC.</summary>
    [Value("pcspk")]
    PcSpeaker,

    /// <summary>An Intel 82801AA.</summary>
    [Value("ac97"), Since("0.6.0")]
    Ac97,

    /// <summary>The High Definition Audio of Intel's ICH6.</summary>
    [Value("ich6"), Since("0.8.8")]
    Ich6,

    /// <summary>The High Definition Audio of Intel's ICH7 (bhyve).</summary>
    [Value("ich7"), Since("6.7.0")]
    Ich7,

    /// <summary>The High Definition Audio of Intel's ICH9.</summary>
    [Value("ich9"), Since("1.1.3")]
    Ich9,

    /// <summary>A USB device.</summary>
    [Value("usb"), Since("1.2.8")]
    Usb,

    /// <summary>A virtio device.</summary>
    [Value("virtio"), Since("10.4.0")]
    Virtio,
}

/// <summary>A codec of a sound card.</summary>
[Element("codec")]
public sealed partial class SoundCodec
{
    /// <summary>What is plugged into it.</summary>
    [Attr("type")]
    public required SoundCodecType Type { get; set; }
}

/// <summary>What is plugged into a sound card's codec.</summary>
public enum SoundCodecType : byte
{
    /// <summary>A line in and a line out.</summary>
    [Value("duplex")]
    Duplex,

    /// <summary>A loudspeaker and a microphone.</summary>
    [Value("micro")]
    Micro,

    /// <summary>A line out.</summary>
    [Value("output"), Since("4.4.0")]
    Output,
}
