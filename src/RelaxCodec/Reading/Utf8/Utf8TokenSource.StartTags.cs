using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RelaxCodec;

/// <content>Start tags and empty-element tags.</content>
internal ref partial struct Utf8TokenSource
{
    private bool ReadStartTag(int p)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        _kind = XmlTokenKind.StartElement;
        int depth = ++_depth;
        if (depth == _open.Length)
            _open = _state.GrowOpen();
        ref Utf8OpenElement element = ref _open[depth];
        ref readonly Utf8NameEntry name = ref ReadName(bytes, p, out int length);
        _isIrregular = false;
        if (!name.IsOrdinary)
            PassName(name, p);
        bool isPlain = name.Kind == Utf8NameKind.Plain;
        element.Key = name.Key;
        element.Length = name.Length;
        element.IsMultibyte = name.IsMultibyte;
        element.Name = name.Index;
        element.Uri = Utf8NamespaceScope.NoUri;
        element.Bindings = _scope.Count;
        element.Line = _tokenLine;
        element.Column = _tokenStart - _tokenLineStart + 1;
        _name = name.Index;
        _uri = Utf8NamespaceScope.NoUri;
        _isEmpty = false;
        ReadAttributes(p + length, isPlain);
        return true;
    }

    /// <summary>The rest of a start tag.</summary>
    /// <param name="p">Where the name of the element ends.</param>
    /// <param name="isPlain">Whether that asks for no namespace.</param>
    private void ReadAttributes(int p, bool isPlain)
    {
        ReadOnlySpan<byte> bytes = _bytes;
        uint tag = ++_state.TagCount;
        bool isRepeated = false;
        int count = 0;
        while (true)
        {
            byte c = bytes[p];
            if (c == '>')
            {
                p++;
                break;
            }

            if (c == '/')
            {
                VerifyEmptyElement(p);
                _isEmpty = true;
                _leaves = true;
                p += 2;
                break;
            }

            if (c == ' ' && bytes[p + 1] > ' ')
            {
                p++;
            }
            else
            {
                if (!IsSpace(c))
                    FailInTag(p, count);
                p = SkipSpace(p);
            }

            if (bytes[p] is (byte)'>' or (byte)'/')
                continue;
            if (count >= _attributeRoom)
                GrowAttributes(count);

            ref Utf8Attribute attribute = ref _attributes[count];
            attribute.NameStart = p;
            ref Utf8NameEntry name = ref ReadName(bytes, p, out int length);
            bool isOrdinary = name.IsOrdinary;
            if (!isOrdinary)
                PassName(name, p, isAttribute: true);
            isRepeated |= name.LastTag == tag;
            name.LastTag = tag;
            attribute.Name = name.Index;
            attribute.Uri = Utf8NamespaceScope.NoUri;

            p += length;
            if (bytes[p] != '=')
                p = SkipToEquals(p);
            byte quote = bytes[++p];
            if (quote is not ((byte)'\'' or (byte)'"'))
            {
                p = SkipToQuote(p);
                quote = bytes[p];
            }

            attribute.ValueStart = ++p;
            attribute.Form = Utf8ValueForm.Ascii;
            uint stops = StopsInValue(Load(bytes, p), quote);
            int run = BitOperations.TrailingZeroCount(stops);
            if (stops == 0 || bytes[p + run] != quote)
                run = ReadRestOfValue(p, quote, ref attribute) - p;
            attribute.ValueLength = run;
            p += run + 1;
            if (!isOrdinary && name.Kind != Utf8NameKind.Plain)
            {
                isPlain = false;
                ReadReservedAttribute(attribute, name.Kind);
            }

            count++;
        }

        _pos = p;
        _attributeCount = count;
        if (!isPlain || _scope.Count > 0)
            ResolveNamespaces(ref _open[_depth]);
        if (isRepeated)
            FailRepeatedAttribute();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowAttributes(int count)
    {
        if (count == _state.AttributeLimit)
            FailTooManyAttributes();
        _attributes = _state.GrowAttributes();
        _attributeRoom = Math.Min(_state.AttributeLimit, _attributes.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SkipToEquals(int p)
    {
        p = SkipSpace(p);
        if (At(p) != '=')
            Fail(p, $"{Show(p)} cannot follow the name of an attribute: write ='...'");
        return p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SkipToQuote(int p)
    {
        p = SkipSpace(p);
        if (At(p) is not ((byte)'\'' or (byte)'"'))
            Fail(p, $"{Show(p)} cannot start the value of an attribute: write it in quotes");
        return p;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint StopsInValue(Vector128<byte> bytes, byte quote) =>
        (Vector128.Equals(bytes, Vector128.Create(quote))
            | Vector128.Equals(bytes, Vector128.Create((byte)'<'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'&'))
            | StopsEverywhere(bytes)).ExtractMostSignificantBits();

    /// <summary>Control characters and whatever is not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StopsEverywhere(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();

    /// <summary>A value that is long, or not just ASCII.</summary>
    /// <returns>Where it ends, at the quote.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadRestOfValue(int p, byte quote, ref Utf8Attribute attribute)
    {
        while (true)
        {
            uint stops = StopsInValue(Load(_bytes, p), quote);
            if (stops == 0)
            {
                p += Vector128<byte>.Count;
                continue;
            }

            p += BitOperations.TrailingZeroCount(stops);
            byte c = At(p);
            if (c == quote)
                return p;
            switch (c)
            {
                case (byte)'<':
                    Fail(p, "'<' cannot be in the value of an attribute: write &lt;, or close the quote before it");
                    break;
                case (byte)'&':
                    attribute.Form |= Utf8ValueForm.Rewritten | Utf8ValueForm.IsAttribute;
                    p = PassReference(p);
                    break;
                case (byte)'\t':
                    attribute.Form |= Utf8ValueForm.Rewritten | Utf8ValueForm.IsAttribute;
                    p++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    attribute.Form |= Utf8ValueForm.Rewritten | Utf8ValueForm.IsAttribute;
                    _isIrregular = true;
                    p = PassLineEnd(p);
                    break;
                case >= 0x80:
                    attribute.Form |= Utf8ValueForm.Multibyte;
                    _isIrregular = true;
                    p = PassCharacter(p);
                    break;
                default:
                    FailCharacter(p);
                    break;
            }
        }
    }

    /// <summary>A '/' in a start tag has to be the end of it.</summary>
    private readonly void VerifyEmptyElement(int p)
    {
        if (At(p + 1) == '>')
            return;

        // Behind a name the place is that of the '/', behind an attribute or white space it is the place after it.
        FailIfBroken(p + 1, 1);
        bool isBehindName = p == _tokenStart + 1 + _open[_depth].Length;
        int place = isBehindName ? p : p + 1;
        if (p + 1 >= _length)
            FailCut(place, CurrentPlace());
        FailHere(place, $"{Show(p + 1)} cannot follow '/' in a tag: write '/>'");
    }
}
