namespace RelaxCodec.Libvirt;

/// <summary>What the host does with the sound of the guest: a backend, which sound cards and displays name by its number.</summary>
[Element("audio"), Discriminator("type", Order = -1)]
public abstract partial class Audio
{
    /// <summary>The number of the backend, from 1.</summary>
    [Attr("id"), Data<AudioId>, Order(-2)]
    public required byte Id { get; set; }

    /// <summary>The period of the timer in microseconds; the shortest that is possible if absent.</summary>
    [Attr("timerPeriod"), Data<AudioNumber>]
    public uint? TimerPeriod { get; set; }
}

/// <summary>No sound on the host; a VNC server can still send and receive it.</summary>
[Case("none")]
public sealed partial class NoAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public AudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public AudioEndpoint? Output { get; set; }
}

/// <summary>ALSA, the sound of Linux's kernel.</summary>
[Case("alsa")]
public sealed partial class AlsaAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public AlsaEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public AlsaEndpoint? Output { get; set; }
}

/// <summary>Core Audio, the sound of macOS.</summary>
[Case("coreaudio")]
public sealed partial class CoreAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public BufferedAudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public BufferedAudioEndpoint? Output { get; set; }
}

/// <summary>A JACK server.</summary>
[Case("jack")]
public sealed partial class JackAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public JackEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public JackEndpoint? Output { get; set; }
}

/// <summary>OSS, the sound of FreeBSD's kernel.</summary>
[Case("oss")]
public sealed partial class OssAudio : Audio
{
    /// <summary>Whether samples are exchanged through mapped memory, if that is possible.</summary>
    [Attr("tryMMap"), YesNo]
    public bool? TryMap { get; set; }

    /// <summary>Whether nobody else may use the device.</summary>
    [Attr("exclusive"), YesNo]
    public bool? Exclusive { get; set; }

    /// <summary>
    /// The timing policy, -1 to 10: a smaller one delays less and takes more of the processor, a negative one means fragments.
    /// </summary>
    [Attr("dspPolicy"), Data("int")]
    public int? DspPolicy { get; set; }

    /// <summary>How it records.</summary>
    [Element("input")]
    public OssEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public OssEndpoint? Output { get; set; }
}

/// <summary>A PulseAudio server.</summary>
[Case("pulseaudio")]
public sealed partial class PulseAudio : Audio
{
    /// <summary>The host of the server; the local one if absent.</summary>
    [Attr("serverName")]
    public string? ServerName { get; set; }

    /// <summary>How it records.</summary>
    [Element("input")]
    public DesktopAudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public DesktopAudioEndpoint? Output { get; set; }
}
