namespace RelaxCodec.Conformance.Tokens;

/// <summary>What documents go wrong with.</summary>
internal static class MarkupPieces
{
    public static IReadOnlyList<string> All { get; } =
    [
        "<", ">", "&", "'", "\"", "/", "=", ":", "-", "?", "!", "]", "[", "]]", "--", "a", " ", ";", "#", "x", "/>", "</", "<!", "<?",
        "?>", "<!-", "<!--", "-->", "--->", "<!---->", "<![", "<![CDATA[",
        "]]>", "<![CDATA[x]]>", "<![CDATA[ ]]>", "<!--x-->", "<!-- - -->", "<?pi d?>", "<?pi?>", "<?xml?>", "<?XML d?>",
        "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding='UTF-8'?>", "<?a:b?>", "<?pi ??>",
        "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!ELEMENT a ANY>", "<a/>", "<a>", "</a>", "</a >", "</a\n>", "<a", "<a ",
        "<p:a/>", "<p:a xmlns:p='u'/>", "<xmlns:a/>", "<xml:a/>", "<:a/>", "<a:/>", "<a:b:c/>",
        "&amp;", "&lt;", "&gt;", "&apos;", "&quot;", "&#10;", "&#13;", "&#9;", "&#32;", "&#x20;", "&#xD;", "&#x1F600;", "&#0;", "&#x;",
        "&#;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999;", "&#x7FFFFFFF;", "&#65", "&#x41",
        "&bad;", "&a:b;", "&am", "&amp", "&apo;", "&ap", "&quo", "&q", "&l", "&lt", "&g", "& ", "&;", "\r\n", "\r", "\n", "\t",
        "\r\r\n", "\n\r", "\n\n", "\r\n\r\n", "\u0085", "\u2028",
        " a='1'", " a='1' a='2'", " a=\"<\"", " a='&lt;'", " a='\t\r\n'", " a='&#10;&#9;'", " a", " a=", " a='", " a=b", " =",
        " a = 'b' ", " a\n=\n'b'", " p:a='1'", " p:a='1' q:a='2'", "xmlns:a='u'", " xmlns='u'", " xmlns=''",
        " xmlns:p='u'", " xmlns:q='u'", " xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'", " xmlns:p=''", " xmlns:xml='u'", " xmlns:xmlns='u'",
        " xmlns:xml='http://www.w3.org/XML/1998/namespace'",
        " xmlns:p='http://www.w3.org/XML/1998/namespace'", " xmlns='http://www.w3.org/XML/1998/namespace'",
        " xmlns:p='http://www.w3.org/2000/xmlns/'", " xmlns='http://www.w3.org/2000/xmlns/'", " xmlns:='u'", " xmlns:p:q='u'",
        " xmlns='&#117;'", " xml:space='preserve'", " xml:space='default'", " xml:space=' preserve\n'", " xml:space='x'",
        " xml:lang='en'", " xml:lang=''", " xml:id='x'", " xml:a='1' xml:a='2'",
        "\u00e9", "\u00b7", "\u0301", "\u00d7", "\u20ac", "\u3007", "\u4e00", "\U0001F600", "\U00010000", "\uFFFE", "\uFFFF", "\uFFFD",
        "\uFEFF", "\0", "\u0001", "\u001F", "\u007F", "\u0080",
        " text ", "0123456789abcdef", "a-name-of-more-than-16-bytes",
        "<a-name-of-more-than-16-bytes a-name-of-more-than-16-bytes='x'/>",
        " \u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9='1'", "<\u00e9\u00e9\u00e9/>",
        "version='1.0'", " version=\"1.1\"", " encoding='utf-8'", " encoding='utf-16'", " encoding='nonsense'", " encoding=''",
        " standalone='yes'", " standalone='no'", " standalone='maybe'",
    ];
}
