namespace RelaxCodec.Libvirt;

/// <summary>A target on a SCSI bus.</summary>
[Datatype("driveSCSITarget"), Data("string", Pattern = "[0-9]{1,10}")]
public sealed partial class ScsiTarget : IXmlDatatype<LibvirtNumber>
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
        value.TryFormat(destination, out charsWritten);
}
