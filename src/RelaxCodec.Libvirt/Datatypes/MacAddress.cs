namespace RelaxCodec.Libvirt;

/// <summary>A MAC address: six bytes.</summary>
[Datatype("macAddr", Expected = "a MAC address such as 52:54:00:12:34:56")]
[Data("string", Pattern = "[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}")]
public readonly partial struct MacAddress : IXmlDatatype<MacAddress>, IEquatable<MacAddress>
{
    private const int Bytes = 6;
    private const int Characters = Bytes * 3 - 1;

    /// <summary>Makes an address.</summary>
    /// <param name="value">The six bytes as a number, the first byte highest.</param>
    public MacAddress(ulong value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 0xffff_ffff_ffffUL);
        Value = value;
    }

    /// <summary>The six bytes as a number, the first byte highest.</summary>
    public ulong Value { get; }

    /// <summary>Whether the address is that of a group: the lowest bit of the first byte is 1.</summary>
    public bool IsMulticast => (Value >> 40 & 1) != 0;

    /// <summary>Whether two addresses are equal.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(MacAddress left, MacAddress right) => left.Equals(right);

    /// <summary>Whether two addresses differ.</summary>
    /// <param name="left">One address.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(MacAddress left, MacAddress right) => !left.Equals(right);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out MacAddress value)
    {
        bool isValid = TryRead(lexical, out ulong bytes);
        value = isValid ? new MacAddress(bytes) : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(MacAddress value, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < Characters) return false;
        for (int i = 0; i < Bytes; i++)
        {
            if (i > 0) destination[i * 3 - 1] = ':';
            int b = (byte)(value.Value >> (Bytes - 1 - i) * 8);
            destination[i * 3] = HexDigits.Of(b >> 4);
            destination[i * 3 + 1] = HexDigits.Of(b & 15);
        }

        charsWritten = Characters;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(MacAddress other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MacAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The address in lower case, colons between the bytes.</summary>
    public override string ToString() => string.Create(Characters, this, static (characters, it) => TryFormat(it, characters, out _));

    /// <summary>Reads six bytes of two digits, colons between them; in one pass, because nearly every device has an address.</summary>
    private static bool TryRead(ReadOnlySpan<char> lexical, out ulong bytes)
    {
        bytes = 0;
        if (lexical.Length != Characters) return false;
        for (int i = 0; i < Characters; i += 3)
        {
            int high = HexDigits.ValueOf(lexical[i]);
            int low = HexDigits.ValueOf(lexical[i + 1]);
            if (high == HexDigits.None || low == HexDigits.None || (i > 0 && lexical[i - 1] != ':')) return false;
            bytes = bytes << 8 | (uint)(high << 4 | low);
        }

        return true;
    }
}

/// <summary>A MAC address of one station: the lowest bit of the first byte is 0.</summary>
[Datatype("uniMacAddr",
    Expected = "a MAC address of one station such as 52:54:00:12:34:56; where the second digit is odd, it is a multicast address")]
[Data("string", Pattern = "[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}")]
public sealed partial class UnicastMacAddress : IXmlDatatype<MacAddress>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out MacAddress value)
    {
        if (MacAddress.TryParse(lexical, out value) && !value.IsMulticast) return true;
        value = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryFormat(MacAddress value, Span<char> destination, out int charsWritten) =>
        MacAddress.TryFormat(value, destination, out charsWritten);
}
