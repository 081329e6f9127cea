namespace RelaxCodec.Conformance.Tokens;

/// <summary>Documents with something special about them, well-formed and not.</summary>
internal static class NastyDocuments
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\n", "<", "<a", "<a>", "<a/", "<a/>", "<é>", "<é/>", "<?", "<?a", "<?a?>", "<!", "<!-", "<!--", "<!---->", "</", "</a>", "&", "x", "\uFEFF<a/>",
        "<a></a>", "<a>x</a>", "<a> </a>", "<a>\r\n</a>", "<a>\r</a>", "<a>&#32;</a>", "<a>&#x20;&#10;</a>", "<a>&#13;</a>", "<a>&amp;</a>", "<a>]]</a>", "<a>]]></a>", "<a>]</a>", "<a>]", "<a>\r", "<a>x", "<a>x\r",
        "<a>]]&gt;</a>", "<a><![CDATA[]]></a>", "<a><![CDATA[]]]]></a>", "<a><![CDATA[]]>]]></a>", "<a><![CDATA[<&\r\n]]></a>", "<a><![CDATA[x]]></a>", "<a><![CDATA[", "<a><![CDATA", "<a><![CDATB[]]></a>", "<a><![", "<![CDATA[x]]>",
        "<a/><a/>", "<a/>x", "<a/> x", "<a/>&#32;", "<a/> <!--c--> <?p?> ", "<!--c--><a/>", "<?p d?><a/>", " <a/>", "\r\n\t<a/>\r\n", "x<a/>", "&lt;<a/>", "<a/></a>", "<a/></a",
        "<!----><a/>", "<!-----><a/>", "<!-- - --><a/>", "<!-- -- --><a/>", "<!-- --- --><a/>", "<!-->--><a/>", "<a><!--\r\n--></a>", "<a><!--\r", "<a><!-- --", "<a><!-- -", "<a><!---", "<a><!-x--></a>", "<a><!x></a>", "<a><!",
        "<?a b?><a/>", "<?a  b ?><a/>", "<?a?b?><a/>", "<?a ??><a/>", "<?a:b?><a/>", "<?xml ?><a/>", "<?XmL a?><a/>", "<?xmlx a?><a/>", "<? a?><a/>", "<?1?><a/>", "<?a\r\nb\r?><a/>", "<a><?p", "<a><?p ", "<a><?p x", "<a><?p x?", "<a><?p?",
        "<?xml version='1.0'?><a/>", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='no' ?>\n<a/>", "<?xml version = '1.0'\n?><a/>", "<?xml version='1.1'?><a/>", "<?xml version='2.0'?><a/>", "<?xml version=''?><a/>", "<?xml encoding='utf-8'?><a/>",
        "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>", "<?xml version='1.0'encoding='utf-8'?><a/>", "<?xml version='1.0' encoding='utf-8'standalone='yes'?><a/>", "<?xml version='1.0' version='1.0'?><a/>",
        "<?xml version='1.0' encoding='nonsense'?><a/>", "<?xml version='1.0' encoding='utf-16'?><a/>", "<?xml version='1.0' encoding=''?><a/>", "<?xml version='1.0' encoding='a b'?><a/>", "<?xml version='1.0' standalone='YES'?><a/>",
        "<?xml version='1.0'", "<?xml version='1.0'?", "<?xml version='1.0", "<?xml version='1.0'? ><a/>", "<?xml version=1.0?><a/>", "<?xml version?><a/>", "<?xml v='1.0'?><a/>", "<?xml  ?>", "<?xml", "<?xml ", "<?xml?><a/>", "\n<?xml version='1.0'?><a/>",
        "<?xml version='1.0'?>", "<?xml version='1.0' a='b'?><a/>", "<?xml version='1<0'?><a/>", "<?xml version='1.0' encoding='UTF-8\n'?><a/>", "<?xml\nversion\n=\n'1.0'\nencoding\n=\n'UTF-8'\n?>\n<a/>",
        "<!DOCTYPE a><a/>", " <!DOCTYPE a><a/>", "<a/><!DOCTYPE a>", "<a><!DOCTYPE a></a>", "<!doctype a><a/>", "<!ENTITY a><a/>",
        "<a b='c'/>", "<a b=\"c\"/>", "<a b='\"'/>", "<a b=\"'\"/>", "<a b='c' d='e'/>", "<a b='c'd='e'/>", "<a b='c' b='d'/>", "<a b='<'/>", "<a b='>'/>", "<a b='&'/>", "<a b='&lt;'/>", "<a b=''/>", "<a b=' c\t\r\n\r\nd\n'/>", "<a b='&#10;&#13;&#9;'/>",
        "<a b/>", "<a b=/>", "<a b=c/>", "<a b='c/>", "<a 'c'/>", "<a =''/>", "<a b = 'c' />", "<a\nb\n=\n'c'\n/>", "<a b='c' / >", "<a / >", "<a/ >", "<a b='c'/", "<a b='c' ", "<a b='c'\n\n", "<a b='c'", "<a b='", "<a b=", "<a b", "<a ", "<a>\n<b\n", "<a b='\uFFFF'/>",
        "<a b='1' c='2' d='3' e='4' b='5' c='6'/>", "<a c='1' b='2' b='3' c='4'/>", "<a:b/>", "<a:b xmlns:a='u'/>", "<a xmlns='u'><b/></a>", "<a xmlns='u'><b xmlns=''><c/></b><d/></a>", "<p:a xmlns:p='u'><p:b xmlns:p='v'/><p:c/></p:a>", "<a p:b='c'/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "<a xmlns:p='u' xmlns:q='v' p:b='1' q:b='2' b='3'/>", "<a p:b='1' xmlns:p='u'/>", "<a xmlns='u' xmlns='v'/>", "<a xmlns:p='u' xmlns:p='v'/>", "<a xmlns:p=''/>", "<a xmlns:p='u'><b xmlns:p=''/></a>",
        "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<a xmlns:xmlns=''/>", "<a xmlns:xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='de'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:xml='http://www.w3.org/2000/xmlns/'/>", "<xmlns:a/>", "<xml:a/>", "<xmlns/>", "<a:b:c xmlns:a='u'/>", "<a: xmlns:a='u'/>", "<:a/>", "<a xmlns:='u'/>", "<a :b='c'/>", "<a b:='c'/>", "<a b:c:d='e'/>",
        "<a xml:space='preserve'> </a>", "<a xml:space=' default '/>", "<a xml:space='x' <", "<a xml:space=''/>", "<a xml:lang='' xml:base='b' xml:other='c'/>", "<p:a p:xmlns='u' xmlns:p='v'/>", "<a xmlns:p='\nu\n' xmlns:q=' u ' p:b='' q:b=''/>",
        "<a></b>", "<a></a >", "<a></a\n\r\n>", "<a></ a>", "<a></a b>", "<a></ab>", "<ab></a>", "<a></a:>", "<a></a:b>", "<p:a xmlns:p='u'></p:a>", "<p:a xmlns:p='u'></p>", "<p:a xmlns:p='u'></q:a>", "<a></", "<a></a", "<a></a ", "<a></a\r", "<abc></ab", "<a></>", "<a></1>",
        "<a><b></a></b>", "<a><b>", "<a><b></b>", "<a>\n  <b c='d'>\n</a>", "<1/>", "<-/>", "< a/>", "<a!/>", "<a<b/>", "<a\0/>", "<a>\0</a>", "\0<a/>", "<a/>\0", "<a>\u0001</a>", "<a b='\u0001'/>", "<a>\uFFFE</a>", "<a>\uFFFD</a>", "<!--\u0001--><a/>", "<?p \u0001?><a/>",
        "<a>&</a>", "<a>& </a>", "<a>&a</a>", "<a>&a;</a>", "<a>&a:b;</a>", "<a>&amp</a>", "<a>&am;</a>", "<a>&lt</a>", "<a>&quot</a>", "<a>&apos</a>", "<a>&#</a>", "<a>&#x</a>", "<a>&#;</a>", "<a>&#x;</a>", "<a>&#xG;</a>", "<a>&#1a;</a>", "<a>&#X41;</a>",
        "<a>&#0;</a>", "<a>&#1;</a>", "<a>&#xD800;</a>", "<a>&#xDC00;</a>", "<a>&#xFFFE;</a>", "<a>&#x10FFFF;</a>", "<a>&#x110000;</a>", "<a>&#2147483647;</a>", "<a>&#2147483648;</a>", "<a>&#xFFFFFFFF;</a>", "<a>&#00000000000065;</a>", "<a>&", "<a>&a", "<a>&amp", "<a>&#", "<a>&#6", "<a>&#x",
        "<a>\U0001F600</a>", "<a b='\U0001F600' c='d'/>", "<\U0001F600/>", "<a \U0001F600='b'/>", "<é:ü xmlns:é='u' é:ö='x'>ä</é:ü>", "<a>\u0085\u2028</a>", "<·/>", "<a·/>", "<a ·='b'/>", "<a\u0301/>", "<\u0301/>", "<\u3007/>", "<\u2160/>", "<\u0E33/>", "<a\u00d7/>",
        "<a-name-of-seventeen/>", "<a-name-of-seventeen></a-name-of-seventeen>", "<sixteen-bytes-ab></sixteen-bytes-ab>", "<a-name-of-seventeen></a-name-of-seventeex>", "<ééééééééé></ééééééééé>", "<a ééééééééé='1' ééééééééé='2'/>", "<sixteen-bytes-ab></sixteen-bytes-ab1>",
        "<a>\r\n\r\n\t <b/>\r\n</a>", "<a>\r<b/>\r\r\n</a>", "<a\r\nb='c'\r\n>\r\n<d e='f\r\n'\r\n\tg='h'/>\r\n</a>", "<a>é<b/>€<c/>\U0001F600<d/></a>", "<a b='é' c='€' d='\U0001F600' e='f'/>", "<!--é\n€--><a/>", "<?p é\n€?><a/>",
    ];
}
