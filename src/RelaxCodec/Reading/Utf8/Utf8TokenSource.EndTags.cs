using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>End tags.</content>
internal ref partial struct Utf8TokenSource
{
    private bool ReadEndTag(int p)
    {
        ref readonly Utf8OpenElement element = ref _open[_depth];
        int length = element.Length;
        bool matches = length <= Utf8NameTable.KeyLength
            ? KeyOf(Load(_bytes, p), length) == element.Key
            : _bytes[p.._length].StartsWith(_names.BytesOfLong(element.Name));
        if (!matches)
            FailEndTag(p);
        p += length;
        if (element.IsMultibyte)
            _lineStart += _names[element.Name].Surplus;
        if (At(p) != '>')
            p = SkipToEndOfTag(p);
        _pos = p + 1;
        _kind = XmlTokenKind.EndElement;
        _name = element.Name;
        _uri = element.Uri;
        _leaves = true;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SkipToEndOfTag(int p)
    {
        if (IsNameCharacter(p))
            FailEndTag(_tokenStart + 2);
        p = SkipSpace(p);
        if (At(p) != '>')
            Fail(p, $"{Show(p)} cannot be in an end tag: write '>'");
        return p;
    }

    private readonly void FailEndTag(int p)
    {
        XmlName open = _names[_open[_depth].Name].Name;
        FailIfBroken(p, open.Prefix.Length == 0 ? open.Written.Length + 1 : open.Written.Length);
        int end = SkipNCName(p);
        if (end == p)
            FailName(p);
        if (At(end) == ':')
        {
            int local = end + 1;
            end = SkipNCName(local);
            if (end == local || At(end) == ':')
                FailName(p);
        }

        FailIfCut(end);
        FailMismatch(p, end);
    }
}
