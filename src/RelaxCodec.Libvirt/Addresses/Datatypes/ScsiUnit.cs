namespace RelaxCodec.Libvirt;

/// <summary>A unit of a SCSI target.</summary>
[Datatype("driveSCSIUnit"), Data("string", Pattern = "[0-9]{1,20}")]
public sealed partial class ScsiUnit : IXmlDatatype<LibvirtNumber>
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
