namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>What libvirt's parser makes of a number that the schema admits.</summary>
internal enum NumberFault
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
