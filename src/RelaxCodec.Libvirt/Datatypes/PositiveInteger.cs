namespace RelaxCodec.Libvirt;

/// <summary>A number from 1, of any size, in decimal digits.</summary>
[Datatype("positiveInteger"), Data("positiveInteger", Pattern = "[0-9]+")]
public sealed partial class PositiveInteger : IXmlDatatype<LibvirtNumber>
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
