namespace RelaxCodec.Libvirt;

/// <summary>A script of the host that is run when the interface is made.</summary>
[Element("script")]
public sealed partial class InterfaceScript
{
    /// <summary>The path of the script.</summary>
    [Attr("path"), Data<FilePath>]
    public required string Path { get; set; }
}

/// <summary>A script of the host that is run when the interface is closed.</summary>
[Element("downscript")]
public sealed partial class InterfaceDownScript
{
    /// <summary>The path of the script.</summary>
    [Attr("path"), Data<FilePath>]
    public required string Path { get; set; }
}
