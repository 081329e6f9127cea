namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// How libvirt's parser reads a number (<c>virXMLPropUInt</c> and others, <c>virStrToLong_*</c>): C's <c>strtoul</c>, which skips white
/// space before a number and must reach the end of the text.
/// </summary>
/// <param name="Radix">10, 16, or 0: hexadecimal after <c>0x</c>, octal after <c>0</c>, else decimal.</param>
/// <param name="Largest">The largest number.</param>
internal sealed record NumberSyntax(int Radix, ulong Largest)
{
    public static readonly NumberSyntax Decimal32 = new(10, uint.MaxValue);
    public static readonly NumberSyntax DecimalNotZero32 = Decimal32 with { AllowsZero = false };
    public static readonly NumberSyntax Decimal64 = new(10, ulong.MaxValue);
    public static readonly NumberSyntax DecimalSigned32 = new(10, int.MaxValue) { AllowsMinus = true };
    public static readonly NumberSyntax DecimalMinusZero32 = Decimal32 with { AllowsMinus = true };
    public static readonly NumberSyntax Any32 = new(0, uint.MaxValue);
    public static readonly NumberSyntax AnyNotZero32 = Any32 with { AllowsZero = false };
    public static readonly NumberSyntax AnyMinusZero32 = Any32 with { AllowsMinus = true };
    public static readonly NumberSyntax Any64 = new(0, ulong.MaxValue);
    public static readonly NumberSyntax AnySigned64 = new(0, long.MaxValue) { AllowsMinus = true };
    public static readonly NumberSyntax Hex64 = new(16, ulong.MaxValue);

    /// <summary>Whether zero is a number to it (<c>VIR_XML_PROP_NONZERO</c>).</summary>
    public bool AllowsZero { get; init; } = true;

    /// <summary>
    /// Whether it takes a minus sign: the readers of C's signed numbers, and the older one of unsigned ones for <c>-0</c>.
    /// </summary>
    public bool AllowsMinus { get; init; }

    /// <summary>Reads a number as libvirt does.</summary>
    /// <param name="written">The text of the document.</param>
    /// <param name="value">The number without its sign, where it is one.</param>
    public NumberFault Read(ReadOnlySpan<char> written, out ulong value)
    {
        if (!LibvirtNumber.TryScan(written, Radix, out value, out int radix, out bool isNegative, out bool fits)
            || (isNegative && !AllowsMinus))
            return NumberFault.Unreadable;
        ulong largest = Largest + (isNegative && Largest is int.MaxValue or long.MaxValue ? 1UL : 0UL);
        if (!fits || value > largest || (value == 0 && !AllowsZero))
            return NumberFault.OutOfRange;
        return radix == 8 && value >= 8 ? NumberFault.Octal : NumberFault.None;
    }
}

/// <summary>What libvirt's parser makes of a number that the schema admits.</summary>
internal enum NumberFault : byte
{
    /// <summary>What was written.</summary>
    None,

    /// <summary>It refuses the text: white space behind it, a sign, digits of another radix.</summary>
    Unreadable,

    /// <summary>It takes the digits for octal, and so for another number.</summary>
    Octal,

    /// <summary>It refuses the number: too large, or zero.</summary>
    OutOfRange,
}
