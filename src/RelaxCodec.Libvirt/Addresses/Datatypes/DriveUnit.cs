namespace RelaxCodec.Libvirt;

/// <summary>The unit of a disk: up to five decimal digits.</summary>
[Datatype("driveUnit"), Data("string", Pattern = "[0-9]{1,5}")]
public sealed partial class DriveUnit : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, 10) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten);
}
