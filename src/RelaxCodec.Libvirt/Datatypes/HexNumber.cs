namespace RelaxCodec.Libvirt;

/// <summary>A number in hexadecimal digits.</summary>
[Datatype("hexuint"), Data("string", Pattern = "(0x)?[0-9a-f]+")]
public sealed partial class HexNumber : IXmlDatatype<LibvirtNumber>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out LibvirtNumber value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? LibvirtNumber.Read(lexical, 16) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(LibvirtNumber value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "x", "0x");
}
