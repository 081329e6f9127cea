namespace RelaxCodec.Libvirt;

/// <summary>A number of one or two decimal digits.</summary>
[Datatype("driveBus"), Data("string", Pattern = "[0-9]{1,2}")]
public sealed partial class TwoDigits : IXmlDatatype<LibvirtNumber>
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
