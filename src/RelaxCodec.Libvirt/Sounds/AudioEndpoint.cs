namespace RelaxCodec.Libvirt;

/// <summary>How an audio backend plays or records: what all of them can be told.</summary>
[Group, Define("audioEndpoint.common")]
public abstract partial class AudioEndpointOptions
{
    /// <summary>Whether the host converts formats and sampling rates; as the hypervisor likes if absent.</summary>
    [Attr("mixingEngine"), YesNo]
    public bool? MixingEngine { get; set; }

    /// <summary>Whether <see cref="Settings"/> are kept, whatever the guest would like better.</summary>
    [Attr("fixedSettings"), YesNo]
    public bool? FixedSettings { get; set; }

    /// <summary>The number of voices; mostly 1 if absent.</summary>
    [Attr("voices"), Data<AudioNumber>]
    public uint? Voices { get; set; }

    /// <summary>The length of the buffer in microseconds; as the backend likes if absent.</summary>
    [Attr("bufferLength"), Data<AudioNumber>]
    public uint? BufferLength { get; set; }

    /// <summary>The settings, if they are fixed.</summary>
    public AudioSettings? Settings { get; set; }
}

/// <summary>How a backend plays or records that has no options of its own.</summary>
[Group, Define("audioEndpoint")]
public sealed partial class AudioEndpoint : AudioEndpointOptions;

/// <summary>How ALSA plays or records.</summary>
[Group]
public sealed partial class AlsaEndpoint : AudioEndpointOptions
{
    /// <summary>The path of the device of the host; the hypervisor's default if absent.</summary>
    [Attr("dev"), Data<FilePath>]
    public string? Device { get; set; }
}

/// <summary>How a backend plays or records that can be told its number of buffers.</summary>
[Group]
public sealed partial class BufferedAudioEndpoint : AudioEndpointOptions
{
    /// <summary>The number of buffers.</summary>
    [Attr("bufferCount"), Data<AudioNumber>]
    public uint? BufferCount { get; set; }
}

/// <summary>How JACK plays or records.</summary>
[Group]
public sealed partial class JackEndpoint : AudioEndpointOptions
{
    /// <summary>The name of the JACK server.</summary>
    [Attr("serverName")]
    public string? ServerName { get; set; }

    /// <summary>The name that the hypervisor gives itself as a client; the server may change it.</summary>
    [Attr("clientName")]
    public string? ClientName { get; set; }

    /// <summary>A regular expression of the names of the ports to connect to.</summary>
    [Attr("connectPorts")]
    public string? ConnectPorts { get; set; }

    /// <summary>Whether the server must not change the client's name.</summary>
    [Attr("exactName"), YesNo]
    public bool? ExactName { get; set; }
}

/// <summary>How OSS plays or records.</summary>
[Group]
public sealed partial class OssEndpoint : AudioEndpointOptions
{
    /// <summary>The path of the device of the host; the hypervisor's default if absent.</summary>
    [Attr("dev"), Data<DeviceName>]
    public string? Device { get; set; }

    /// <summary>The number of buffers.</summary>
    [Attr("bufferCount"), Data<AudioNumber>]
    public uint? BufferCount { get; set; }

    /// <summary>Whether the hypervisor asks the device when it is ready, if it can.</summary>
    [Attr("tryPoll"), YesNo]
    public bool? TryPoll { get; set; }
}

/// <summary>How a sound server of the desktop, PipeWire or PulseAudio, plays or records.</summary>
[Group]
public sealed partial class DesktopAudioEndpoint : AudioEndpointOptions
{
    /// <summary>The sink or source of the server; its default if absent.</summary>
    [Attr("name")]
    public string? Name { get; set; }

    /// <summary>The name that the stream of the virtual machine has.</summary>
    [Attr("streamName")]
    public string? StreamName { get; set; }

    /// <summary>The delay that the server aims at, in microseconds.</summary>
    [Attr("latency"), Data<AudioNumber>]
    public uint? Latency { get; set; }
}

/// <summary>The fixed settings of what is played or recorded.</summary>
[Element("settings")]
public sealed partial class AudioSettings
{
    /// <summary>The sampling rate in Hz; mostly 44100 if absent.</summary>
    [Attr("frequency"), Data<AudioNumber>]
    public uint? Frequency { get; set; }

    /// <summary>The number of channels; mostly 2 if absent.</summary>
    [Attr("channels"), Data<AudioNumber>]
    public uint? Channels { get; set; }

    /// <summary>The form of a sample; as the hypervisor likes if absent.</summary>
    [Attr("format")]
    public AudioFormat? Format { get; set; }
}

/// <summary>The form of a sample.</summary>
public enum AudioFormat : byte
{
    /// <summary>A signed number of 8 bits.</summary>
    [Value("s8")]
    S8,

    /// <summary>An unsigned number of 8 bits.</summary>
    [Value("u8")]
    U8,

    /// <summary>A signed number of 16 bits.</summary>
    [Value("s16")]
    S16,

    /// <summary>An unsigned number of 16 bits.</summary>
    [Value("u16")]
    U16,

    /// <summary>A signed number of 32 bits.</summary>
    [Value("s32")]
    S32,

    /// <summary>An unsigned number of 32 bits.</summary>
    [Value("u32")]
    U32,

    /// <summary>A floating-point number of 32 bits.</summary>
    [Value("f32")]
    F32,
}

/// <summary>A number of 32 bits in decimal digits. libvirt's schema admits hexadecimal ones, which libvirt does not read.</summary>
[Datatype("audioNumber", Mapping = typeof(NumberForm.Radix10<uint>), Expected = "a number from 0 to 4294967295")]
[Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
[Data("unsignedInt", MinInclusive = "0", MaxInclusive = "4294967295")]
public sealed partial class AudioNumber;
