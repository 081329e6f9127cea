using System.Runtime.CompilerServices;
using System.Text;

namespace RelaxCodec;

/// <content>Values: widened when they are asked for.</content>
internal ref partial struct Utf8TokenSource
{
    /// <inheritdoc/>
    public ReadOnlySpan<char> Value
    {
        get
        {
            if (_characterCount == NotDecoded)
                Decode();
            return _state.Decoded.AsSpan(0, _characterCount);
        }
    }

    /// <inheritdoc/>
    public string GetString()
    {
        if (_valueLength == 0)
            return "";
        if ((_form & Utf8ValueForm.Rewritten) != 0)
            return Value.ToString();
        ReadOnlySpan<byte> bytes = _bytes.Slice(_valueStart, _valueLength);
        return (_form & Utf8ValueForm.Multibyte) == 0 ? Encoding.Latin1.GetString(bytes) : Encoding.UTF8.GetString(bytes);
    }

    // A call of its own: generated parsers ask for a value in hundreds of places, and would be twice as long.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Decode() => _characterCount = Widen(_valueStart, _valueLength, _form);

    /// <summary>The characters of a value, in the state's buffer.</summary>
    /// <returns>How many there are.</returns>
    private readonly int Widen(int start, int length, Utf8ValueForm form)
    {
        char[] characters = _state.Characters(length); // never more than bytes
        ReadOnlySpan<byte> bytes = _bytes.Slice(start, length);
        if ((form & Utf8ValueForm.Rewritten) != 0)
            return Rewrite(start, length, form, characters);
        return (form & Utf8ValueForm.Multibyte) == 0
            ? Encoding.Latin1.GetChars(bytes, characters)
            : Encoding.UTF8.GetChars(bytes, characters);
    }

    /// <summary>Replaces references, line ends (XML 1.0, 2.11) and in attributes white space (3.3.3).</summary>
    private readonly int Rewrite(int start, int length, Utf8ValueForm form, Span<char> to)
    {
        bool isAttribute = (form & Utf8ValueForm.IsAttribute) != 0;
        ReadOnlySpan<byte> specials = isAttribute ? "&\r\n\t"u8 : (form & Utf8ValueForm.HasReferences) != 0 ? "&\r"u8 : "\r"u8;
        char lineEnd = isAttribute ? ' ' : '\n';
        int count = 0;
        int p = start;
        int end = start + length;
        while (true)
        {
            ReadOnlySpan<byte> rest = _bytes[p..end];
            int run = rest.IndexOfAny(specials);
            count += Encoding.UTF8.GetChars(run < 0 ? rest : rest[..run], to[count..]);
            if (run < 0)
                return count;
            p += run;
            switch (At(p))
            {
                case (byte)'&':
                    count += new Rune(ReadReference(ref p)).EncodeToUtf16(to[count..]);
                    break;
                case (byte)'\r':
                    p += p + 1 < end && At(p + 1) == '\n' ? 2 : 1;
                    to[count++] = lineEnd;
                    break;
                default:
                    p++;
                    to[count++] = ' ';
                    break;
            }
        }
    }
}
