namespace RelaxCodec.Libvirt;

/// <summary>Which connections carry a channel of a SPICE server.</summary>
[Element("channel")]
public sealed partial class SpiceChannel
{
    /// <summary>The channel.</summary>
    [Attr("name")]
    public required SpiceChannelName Name { get; set; }

    /// <summary>The connections.</summary>
    [Attr("mode")]
    public required SpiceChannelMode Mode { get; set; }
}

/// <summary>A channel of a SPICE server.</summary>
public enum SpiceChannelName : byte
{
    /// <summary>The one that sets up the others.</summary>
    [Value("main")]
    Main,

    /// <summary>The screen.</summary>
    [Value("display")]
    Display,

    /// <summary>Keyboard and mouse.</summary>
    [Value("inputs")]
    Inputs,

    /// <summary>The mouse pointer.</summary>
    [Value("cursor")]
    Cursor,

    /// <summary>Sound of the guest.</summary>
    [Value("playback")]
    Playback,

    /// <summary>Sound of the client.</summary>
    [Value("record")]
    Record,

    /// <summary>A smart card of the client.</summary>
    [Value("smartcard"), Since("0.8.8")]
    SmartCard,

    /// <summary>USB devices of the client.</summary>
    [Value("usbredir"), Since("0.9.12")]
    UsbRedirection,
}

/// <summary>Which connections carry a channel of a SPICE server.</summary>
public enum SpiceChannelMode : byte
{
    /// <summary>Secure ones if there are any, else the others.</summary>
    [Value("any")]
    Any,

    /// <summary>Those with TLS alone.</summary>
    [Value("secure")]
    Secure,

    /// <summary>Those without TLS alone.</summary>
    [Value("insecure")]
    Insecure,
}

/// <summary>How a SPICE server compresses images.</summary>
[Element("image")]
public sealed partial class SpiceImage
{
    /// <summary>The method.</summary>
    [Attr("compression")]
    public required SpiceImageCompression Compression { get; set; }
}

/// <summary>How images are compressed.</summary>
public enum SpiceImageCompression : byte
{
    /// <summary>By QUIC or GLZ, whichever suits the image.</summary>
    [Value("auto_glz")]
    AutoGlz,

    /// <summary>By QUIC or LZ, whichever suits the image.</summary>
    [Value("auto_lz")]
    AutoLz,

    /// <summary>By QUIC, for photographs.</summary>
    [Value("quic")]
    Quic,

    /// <summary>By LZ with a dictionary that images share.</summary>
    [Value("glz")]
    Glz,

    /// <summary>By LZ.</summary>
    [Value("lz")]
    Lz,

    /// <summary>Not at all.</summary>
    [Value("off")]
    Off,
}

/// <summary>When a SPICE server compresses images as JPEG, with losses.</summary>
[Element("jpeg")]
public sealed partial class SpiceJpeg
{
    /// <summary>When.</summary>
    [Attr("compression")]
    public required SpiceWanCompression Compression { get; set; }
}

/// <summary>When a SPICE server compresses images with zlib.</summary>
[Element("zlib")]
public sealed partial class SpiceZlib
{
    /// <summary>When.</summary>
    [Attr("compression")]
    public required SpiceWanCompression Compression { get; set; }
}

/// <summary>When images are compressed a second time.</summary>
public enum SpiceWanCompression : byte
{
    /// <summary>For slow networks.</summary>
    [Value("auto")]
    Auto,

    /// <summary>Never.</summary>
    [Value("never")]
    Never,

    /// <summary>Always.</summary>
    [Value("always")]
    Always,
}

/// <summary>How a SPICE server sends sound.</summary>
[Element("playback")]
public sealed partial class SpicePlayback
{
    /// <summary>Whether it is compressed.</summary>
    [Attr("compression"), OnOff]
    public required bool Compression { get; set; }
}

/// <summary>Which parts of the screen a SPICE server sends as video, with losses.</summary>
[Element("streaming")]
public sealed partial class SpiceStreaming
{
    /// <summary>Which parts.</summary>
    [Attr("mode")]
    public required SpiceStreamingMode Mode { get; set; }
}

/// <summary>Which parts of the screen are sent as video.</summary>
public enum SpiceStreamingMode : byte
{
    /// <summary>Those that change fast and are large enough.</summary>
    [Value("filter")]
    Filter,

    /// <summary>All that change fast.</summary>
    [Value("all")]
    All,

    /// <summary>None.</summary>
    [Value("off")]
    Off,
}

/// <summary>Who moves the mouse pointer of a SPICE client.</summary>
[Element("mouse")]
public sealed partial class SpiceMouse
{
    /// <summary>The one who does.</summary>
    [Attr("mode")]
    public required SpiceMouseMode Mode { get; set; }
}

/// <summary>Who moves the mouse pointer.</summary>
public enum SpiceMouseMode : byte
{
    /// <summary>The guest, which is sent the movements.</summary>
    [Value("server")]
    Server,

    /// <summary>The client, which sends the position.</summary>
    [Value("client")]
    Client,
}

/// <summary>Whether guest and SPICE client share a clipboard, by means of an agent in the guest.</summary>
[Element("clipboard")]
public sealed partial class SpiceClipboard
{
    /// <summary>Whether they do; they do without the element.</summary>
    [Attr("copypaste"), YesNo]
    public required bool CopyPaste { get; set; }
}

/// <summary>Whether SPICE clients may send files to the guest, by means of an agent in it.</summary>
[Element("filetransfer")]
public sealed partial class SpiceFileTransfer
{
    /// <summary>Whether they may; they may without the element.</summary>
    [Attr("enable"), YesNo]
    public required bool Enabled { get; set; }
}
