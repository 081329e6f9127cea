namespace RelaxCodec.Libvirt;

/// <summary>A register of PowerPC's VIO bus.</summary>
[Datatype("spaprvioReg"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{1,8}")]
public sealed partial class SpaprVioRegister : IXmlDatatype<LibvirtNumber>
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
        value.TryFormat(destination, out charsWritten, "x8", "0x");
}
