namespace RelaxCodec.Package.Tests.Export;

/// <summary>A class whose define cannot be in metadata.</summary>
[Element("holder")]
public sealed partial class Holder
{
    /// <summary>The value.</summary>
    [Attr("value")]
    public HandWritten? Value { get; set; }
}
