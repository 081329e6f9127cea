namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// The shape of a processor in what libvirt says of a host's domain capabilities: three elements of one name, which the value of an
/// attribute tells apart.
/// </summary>
[Element("cpu"), Ordered]
internal sealed partial class ProcessorModes
{
    public PassedThrough? PassedThrough { get; set; }

    public required HostModel HostModel { get; set; }

    public CustomModel? Custom { get; set; }

    [Element("note")]
    public string? Note { get; set; }
}

[Element("mode")]
internal sealed partial class PassedThrough
{
    [Attr("name")]
    public required PassedThroughName Name { get; set; }

    [Attr("supported"), YesNo]
    public required bool IsSupported { get; set; }

    [Element("enum")]
    public string? Migratable { get; set; }
}

internal enum PassedThroughName
{
    [Value("host-passthrough")]
    HostPassthrough,

    [Value("maximum")]
    Maximum,
}

[Element("mode")]
internal sealed partial class HostModel
{
    [Attr("name")]
    public required HostModelName Name { get; set; }

    [Attr("supported"), YesNo]
    public required bool IsSupported { get; set; }

    [Element("vendor")]
    public string? Vendor { get; set; }
}

internal enum HostModelName
{
    [Value("host model")]
    HostModel,
}

[Element("mode")]
internal sealed partial class CustomModel
{
    [Group]
    public required CustomName Name { get; set; }

    [Element("model")]
    public List<string> Models { get; } = [];
}

[Group]
internal sealed partial class CustomName
{
    [Attr("name")]
    public required CustomModelName Name { get; set; }
}

internal enum CustomModelName
{
    [Value("custom")]
    Custom,
}
