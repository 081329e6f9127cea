namespace RelaxCodec.Libvirt;

/// <summary>A time of 64 bits in digits, without a sign.</summary>
[Datatype("leaseExpiry"), Data("unsignedLong", Pattern = "[0-9]+")]
public sealed partial class LeaseTime : IXmlDatatype<LibvirtNumber>
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
