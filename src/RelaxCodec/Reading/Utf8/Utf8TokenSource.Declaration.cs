using System.Text;

namespace RelaxCodec;

/// <content>The XML declaration (XML 1.0, 2.8).</content>
internal ref partial struct Utf8TokenSource
{
    private const string DeclarationText =
        "an XML declaration is written <?xml version='1.0' encoding='UTF-8' standalone='yes'?>, the last two as needed";

    private void ReadDeclaration(int p)
    {
        ReadOnlySpan<string> parts = ["version", "encoding", "standalone"];
        int next = 0; // which part may come
        int encoding = 0; // where the name of the encoding starts
        while (true)
        {
            int start = SkipSpace(p);
            if (At(start) == '?')
            {
                if (At(start + 1) != '>')
                    FailEndOfDeclaration(start);
                if (next == 0)
                    FailHere(start, $"the version is missing: {DeclarationText}");
                if (encoding != 0)
                    VerifyDecoded(encoding);
                _pos = start + 2;
                return;
            }

            if (start == p && next > 0)
                Fail(p, $"white space or '?>' is missing: {DeclarationText}");
            int end = SkipNCName(start);
            if (end == start || At(end) == ':')
                FailName(start, hasPrefix: false);
            FailIfCut(end);
            int part = parts.IndexOf(Text(start, end));
            if (part < next || part < 0 || (part > 0 && next == 0))
                FailHere(start, $"'{Text(start, end)}' cannot be here: {DeclarationText}");
            int value = SkipToDeclaredValue(end);
            end = SkipDeclaredValue(value);
            VerifyDeclared(part, value, Text(value, end));
            if (part == 1)
                encoding = value;
            next = part + 1;
            p = end + 1;
        }
    }

    private int SkipToDeclaredValue(int p)
    {
        p = SkipSpace(p);
        if (At(p) != '=')
            Fail(p, $"'=' is missing: {DeclarationText}");
        p = SkipSpace(p + 1);
        if (At(p) is not ((byte)'\'' or (byte)'"'))
            Fail(p, $"a quote is missing: {DeclarationText}");
        return p + 1;
    }

    private readonly int SkipDeclaredValue(int start)
    {
        byte quote = At(start - 1);
        int p = start;
        while (At(p) != quote)
        {
            if (p >= _length)
                FailHere(start, CutIn("the XML declaration"));
            FailIfCut(p);
            int c = Decode(p, out int length);
            if (!IsCharacter(c) || c is < ' ' or > char.MaxValue or '<' or '>' or '&' or '\'' or '"')
                FailHere(start, $"{Show(p)} cannot be here: {DeclarationText}");
            p += length;
        }

        return p;
    }

    private readonly void VerifyDeclared(int part, int start, string value)
    {
        switch (part)
        {
            case 0 when value != "1.0":
                FailHere(start, $"this is XML {value}, which is not supported: write version='1.0'");
                break;
            case 1:
                VerifyEncoding(start, value);
                break;
            case 2 when value is not ("yes" or "no"):
                FailHere(start - 1, "standalone is 'yes' or 'no'");
                break;
        }
    }

    private readonly void VerifyEncoding(int start, string name)
    {
        if (!IsEncodingName(name))
            FailHere(start, $"'{name}' is no name of an encoding: write UTF-8");
        if (_isDecoded)
            return;
        XmlPosition place = Locate(start);
        if (name.Equals("utf-16", StringComparison.OrdinalIgnoreCase) || name.Contains("ucs-2", StringComparison.OrdinalIgnoreCase))
            throw XmlInputProblems.NotUtf16(name, place.Line, place.Column);
        if (!name.Equals("ucs-4", StringComparison.OrdinalIgnoreCase) && XmlInputEncoding.Find(name) is null)
            throw XmlInputProblems.UnknownEncoding(name, place.Line, place.Column);
    }

    /// <summary>An encoding that is known has been dealt with, or the declaration is refused further on: this is the rest.</summary>
    private readonly void VerifyDecoded(int start)
    {
        string name = Text(start, SkipDeclaredValue(start));
        if (!_isDecoded && !name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            FailHere(start, $"the document is declared to be in {name}, and was taken for UTF-8: convert it to UTF-8");
    }

    private readonly void FailEndOfDeclaration(int p)
    {
        FailIfBroken(p + 1, 1);
        FailHere(p, p + 1 >= _length ? CutIn("the XML declaration") : "'?' in the XML declaration has to be followed by '>'");
    }

    /// <summary>XML 1.0, production 81.</summary>
    private static bool IsEncodingName(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>Bytes of the document as they are, for messages.</summary>
    private readonly string Text(int start, int end) => Encoding.UTF8.GetString(_bytes[start..end]);
}
