namespace RelaxCodec.Libvirt;

/// <summary>The sound of SDL.</summary>
[Case("sdl")]
public sealed partial class SdlAudio : Audio
{
    /// <summary>The driver that SDL uses; its own choice if absent.</summary>
    [Attr("driver")]
    public SdlAudioDriver? Driver { get; set; }

    /// <summary>How it records.</summary>
    [Element("input")]
    public BufferedAudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public BufferedAudioEndpoint? Output { get; set; }
}

/// <summary>The driver that SDL uses for sound.</summary>
public enum SdlAudioDriver : byte
{
    /// <summary>The Enlightened Sound Daemon.</summary>
    [Value("esd")]
    Esd,

    /// <summary>ALSA.</summary>
    [Value("alsa")]
    Alsa,

    /// <summary>The sound server of KDE's early releases.</summary>
    [Value("arts")]
    Arts,

    /// <summary>PulseAudio.</summary>
    [Value("pulseaudio")]
    PulseAudio,
}

/// <summary>The client of a SPICE server, and nothing on the host.</summary>
[Case("spice")]
public sealed partial class SpiceAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public AudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public AudioEndpoint? Output { get; set; }
}

/// <summary>A file that the guest's sound is recorded to, mostly in WAV format.</summary>
[Case("file")]
public sealed partial class FileAudio : Audio
{
    /// <summary>The path of the file.</summary>
    [Attr("path"), Data<FilePath>]
    public string? Path { get; set; }

    /// <summary>How it records.</summary>
    [Element("input")]
    public AudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public AudioEndpoint? Output { get; set; }
}

/// <summary>An interface on D-Bus, beside a display there.</summary>
[Case("dbus"), Since("8.4.0")]
public sealed partial class DBusAudio : Audio
{
    /// <summary>How it records.</summary>
    [Element("input")]
    public AudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public AudioEndpoint? Output { get; set; }
}

/// <summary>A PipeWire server.</summary>
[Case("pipewire"), Since("9.10.0")]
public sealed partial class PipeWireAudio : Audio
{
    /// <summary>The path of the folder with the server's socket; that of the hypervisor's own session if absent.</summary>
    [Attr("runtimeDir"), Data<FilePath>]
    public string? RuntimeDirectory { get; set; }

    /// <summary>How it records.</summary>
    [Element("input")]
    public DesktopAudioEndpoint? Input { get; set; }

    /// <summary>How it plays.</summary>
    [Element("output")]
    public DesktopAudioEndpoint? Output { get; set; }
}
