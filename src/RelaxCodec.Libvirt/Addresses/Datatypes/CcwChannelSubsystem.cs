namespace RelaxCodec.Libvirt;

/// <summary>A channel subsystem of S390.</summary>
[Datatype("ccwCssidRange")]
[Data("string", Pattern = "0x[0-9a-eA-E][0-9a-fA-F]?")]
[Data("string", Pattern = "0x[fF][0-9a-eA-E]?")]
[Data("int", MinInclusive = "0", MaxInclusive = "254")]
public sealed partial class CcwChannelSubsystem : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, LibvirtNumber.AnyRadix) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "x", "0x");
}
