using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>References: numeric ones, and the five that XML itself defines. There are no others without a DTD.</content>
internal ref partial struct Utf8TokenSource
{
    /// <summary>A reference, at its ampersand.</summary>
    /// <returns>Where it ends.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // a place that is passed by reference would be in memory, not in a register
    private readonly int PassReference(int p)
    {
        ReadReference(ref p);
        return p;
    }

    /// <summary>A reference, at its ampersand.</summary>
    /// <returns>The character that it stands for.</returns>
    private readonly int ReadReference(ref int p)
    {
        if (At(p + 1) == '#')
            return ReadNumber(ref p);
        ReadOnlySpan<byte> name = _bytes.Slice(p + 1, 5);
        if (name.StartsWith("lt;"u8))
        {
            p += 4;
            return '<';
        }

        if (name.StartsWith("gt;"u8))
        {
            p += 4;
            return '>';
        }

        if (name.StartsWith("amp;"u8))
        {
            p += 5;
            return '&';
        }

        if (name.StartsWith("apos;"u8))
        {
            p += 6;
            return '\'';
        }

        if (!name.StartsWith("quot;"u8))
            FailReference(p);
        p += 6;
        return '"';
    }

    private readonly int ReadNumber(ref int p)
    {
        int digits = p + 2;
        int numberBase = 10;
        if (At(digits) == 'x')
        {
            digits++;
            numberBase = 16;
        }

        int end = digits;
        long value = 0;
        for (; DigitAt(end) is >= 0 and int digit && digit < numberBase; end++)
        {
            // The platform's reader computes with 31 bits, and takes '0' away from a decimal digit too late.
            value = (value * numberBase) + digit;
            if (value > int.MaxValue - (numberBase == 10 ? '0' : 0))
                FailHere(end, "this number is beyond any character");
        }

        if (At(end) != ';' || end == digits)
        {
            if (end >= _length)
                FailHere(p, CutIn("a reference"));
            Fail(end, numberBase == 16
                ? $"{Show(end)} is no hexadecimal digit: a reference is written &#x41;"
                : $"{Show(end)} is no digit: a reference is written &#65; or &#x41;");
        }

        if (value > 0x10FFFF)
            FailHere(digits, "there is no character of this number: the last one is U+10FFFF");
        if (!IsCharacter((int)value))
            FailHere(digits, $"U+{value:X4} is no character that XML can hold: remove the reference");
        p = end + 1;
        return (int)value;
    }

    private readonly int DigitAt(int p) => At(p) switch
    {
        >= (byte)'0' and <= (byte)'9' and var c => c - '0',
        >= (byte)'a' and <= (byte)'f' and var c => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' and var c => c - 'A' + 10,
        _ => -1,
    };

    private readonly void FailReference(int p)
    {
        int name = p + 1;
        FailIfBroken(name, 1);
        if (name >= _length)
            FailHere(p, CutIn("a reference"));

        // What could become one of the five is looked at as far as that one goes.
        FailIfBroken(name, At(name) switch
        {
            (byte)'l' or (byte)'g' => 3,
            (byte)'q' => 5,
            (byte)'a' => At(name + 1) switch
            {
                (byte)'m' => 4,
                (byte)'p' => 5,
                _ => 2,
            },
            _ => 1,
        });
        int end = SkipNCName(name);
        if (end == name || end >= _length || At(end) == ':' || Decode(end, out _) == NoCharacter)
            FailHere(name, "'&' starts a reference: write &amp; for the character itself");
        if (At(end) != ';')
            FailHere(end, $"{Show(end)} cannot be in a reference: end it with ';', or write &amp; for the character '&'");
        FailHere(
            name,
            $"the entity '{Text(name, end)}' is not declared: only &lt; &gt; &amp; &apos; &quot; and numbers such as &#65; can be used");
    }
}
