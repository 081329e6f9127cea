using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>Vocabularies of text among elements, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    private static Vocabulary[] OfText =>
    [
        Of<TestReport>(
            "<testsuite name='s' tests='0'/>",
            """
            <testsuite name='s' tests='4' failures='1' time='0.25'><properties><property name='p' value='v'/></properties><testcase name='a' classname='c'/>
              <testcase name='b'><skipped message='later'/></testcase><testcase name='c'><failure message='m' type='t'>at &lt;x&gt;
              at y</failure></testcase><testcase name='d'><error/></testcase><system-out><![CDATA[<out>]]></system-out><system-err/></testsuite>
            """),
        Of<Xliff>(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='o' source-language='en'/></xliff>",
            """
            <xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'><file original='o' source-language='en' target-language='de-AT'><body>
              <trans-unit id='1' approved='yes' xml:space='preserve'><source>Press <g id='b'>the <x id='i' ctype='image'/></g> now </source><target state='final'> <g id='b'/>jetzt</target><note>n</note></trans-unit>
            </body></file></xliff>
            """),
        Of<Article>(
            "<article/>",
            "<article lang='en'><note>n</note><p id='1'>a <em>b<code>c</code><![CDATA[<d>]]></em> e\n<formula xmlns='urn:math' tex='x'/>"
                + "<!-- f -->g</p></article>",
            "<article><section id='s'><title>t</title><p/><section><title/><image src='i' width='3'/></section>"
                + "<c:chart xmlns:c='urn:chart' kind='pie' width='1'><c:slice>1</c:slice><c:slice>2</c:slice></c:chart>"
                + "<end/></section></article>",
            "<article><p><em/> <term>a<code>b</code><x:y xmlns:x='urn:x' z='1'>t</x:y>c</term></p><note/></article>"),
        Of<TextPart>(
            "<part><para/></part>",
            """
            <part><title>t</title><input name='n'><value>v</value></input><para>a <em lang='en'>b<code>c</code></em> <input type='box' checked='yes'/> d</para>
              <q xmlns='urn:quote' lang='de'>e <em xmlns=''>f</em><q/></q><part><code/><para><code/></para></part></part>
            """,
            "<part><term-list><code/><code>x</code><input type='text'/><para/></term-list></part>",
            "<part><term-list><title/><q xmlns='urn:quote'/></term-list><input type='text'/></part>"),
        Of<IBlock>("<para>c</para>", "<q xmlns='urn:quote'>a<em xmlns=''/></q>", "<!-- a --><para>a</para><?b c?>"),
        Of<IPhrase>("<code>c</code>", "<input><value/></input>", "<input type='text' name='n'/>"),
        Of<Marked>("<em lang='en'>a</em>", "<q xmlns='urn:quote'><input xmlns='' type='box' checked='no'/></q>"),
        Of<DocBook.Article>(
            """
            <article xmlns='http://docbook.org/ns/docbook' xmlns:xlink='http://www.w3.org/1999/xlink' version='5.0' xml:id='pairs'>
              <title>Pairs of <emphasis role='strong'>devices</emphasis></title>
              <indexterm><primary>failover</primary><secondary>of a <literal>pair</literal></secondary></indexterm>
              <para>A <code language='c'>int <varname>mtu</varname> = <function>get<replaceable>X</replaceable></function>();</code> stands
                <link xlink:href='http://example.com/'>here</link><footnote><para>And there.</para></footnote>, in <xref linkend='pairs'/>:
                <itemizedlist><listitem><simpara><remark>of both kinds</remark> one</simpara></listitem><listitem><remark/></listitem></itemizedlist></para>
              <note><title>Note</title><anchor xml:id='here'/><para><anchor xml:id='there'/></para></note>
              <section><title/><programlisting language='xml'>&lt;mtu <replaceable>size</replaceable>/&gt;</programlisting>
                <variablelist><varlistentry><term>a</term><term>b</term><listitem><para/></listitem></varlistentry></variablelist></section>
            </article>
            """),
        Of<DocBook.IParaContent>(
            "<remark xmlns='http://docbook.org/ns/docbook'>r</remark>",
            "<warning xmlns='http://docbook.org/ns/docbook'><para>p</para></warning>",
            "<literal xmlns='http://docbook.org/ns/docbook'>l<link linkend='x'/></literal>"),
        Of<Tei.Body>(
            """
            <body xmlns='http://www.tei-c.org/ns/1.0'><pb n='1'/><div type='letter'><head>To <name>N<lb/>N</name></head>
              <p rend='first'>On <date when='1817-05-04'>the 4th</date> <hi rend='i u'>she <q>said <list><item>one<p>two</p></item></list></q></hi><note place='foot'><p>n</p> m</note></p>
              <quote>a <p>b</p></quote><note>beside</note><list><head/><item/></list></div></body>
            """),
        Of<Tei.ISpecialPara>(
            "<p xmlns='http://www.tei-c.org/ns/1.0'>a<lb/></p>",
            "<q xmlns='http://www.tei-c.org/ns/1.0'><p/></q>",
            "<pb xmlns='http://www.tei-c.org/ns/1.0' n='2'/>"),
        Of<Xhtml.Document>(
            """
            <html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body id='top'><p class='a b'>x <em>y <a href='#top'>z<ins>!</ins></a></em><br/></p>
              <ins datetime='2001-12-31T23:59:59Z'>q</ins><blockquote cite='http://example.com/'><del>r</del></blockquote>
              <div>s<ul><li>t <del><a>u</a></del></li><li><p/></li></ul></div></body></html>
            """),
        Of<Xhtml.INoAnchor>("<em xmlns='http://www.w3.org/1999/xhtml'><a/></em>", "<del xmlns='http://www.w3.org/1999/xhtml'><br/></del>"),
    ];
}
