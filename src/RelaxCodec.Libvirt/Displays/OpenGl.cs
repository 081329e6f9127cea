namespace RelaxCodec.Libvirt;

/// <summary>Whether a window made with SDL uses OpenGL.</summary>
[Element("gl")]
public sealed partial class SdlOpenGl
{
    /// <summary>Whether it does.</summary>
    [Attr("enable"), YesNo]
    public required bool Enabled { get; set; }
}

/// <summary>Whether a display uses OpenGL, and on which device.</summary>
[Element("gl")]
public sealed partial class GraphicsOpenGl
{
    /// <summary>Whether it does.</summary>
    [Attr("enable"), YesNo]
    public required bool Enabled { get; set; }

    /// <summary>The render node of the host's graphics card; the first that is found if absent.</summary>
    [Attr("rendernode"), Data<AbsoluteFilePath>, Since("3.1.0")]
    public string? RenderNode { get; set; }
}

/// <summary>The device on which a display without a window renders.</summary>
[Element("gl")]
public sealed partial class EglOpenGl
{
    /// <summary>The render node of the host's graphics card; the first that is found if absent.</summary>
    [Attr("rendernode"), Data<AbsoluteFilePath>]
    public string? RenderNode { get; set; }
}
