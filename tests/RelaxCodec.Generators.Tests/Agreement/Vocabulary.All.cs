using RelaxCodec.Generators.Tests.Vocabularies;
using NamingClass = RelaxCodec.Generators.Tests.Vocabularies.@namespace.@class;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>The vocabularies that are annotated by hand, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    /// <summary>The vocabularies by their names, each release by itself.</summary>
    public static IReadOnlyDictionary<string, Vocabulary> All { get; } = new Vocabulary[]
    {
        Of<Values>(
            "<values text='' light='on' uint='1'><required>1</required><tag/></values>",
            """
            <values text='t' note='n' flag='yes' light='off' truth='1' byte='255' sbyte='-128' short='-32768' ushort='65535' int='-2147483648' uint='4294967295'
              long='-9223372036854775808' ulong='18446744073709551615' decimal='1.50' double='1.5E3' float='-INF' id='6ba7b810-9dad-11d1-80b4-00c04fd430c8'
              colour=' deep blue ' percent='100' whole='0' model='abc12' code='007' words=' a  b ' price='1.25' size='20' name='long story' point='1,2'>
              <number> 5 </number><title>a &amp; b</title><required>-3</required><colour>red</colour><colour/><tag>x</tag><tag>y</tag><at>3,4</at><done/>
            </values>
            """),
        Of<Fleet>(
            "<fleet/>",
            """
            <fleet>
              <vehicle kind='wheeled' type='car' id='1' wheels='4'><owner>A</owner><axle>2</axle><remark>r</remark><remark/><roof/><price>5</price></vehicle>
              <vehicle type='bike'><price>5</price><axle>1</axle></vehicle>
              <vehicle type=' sports  car ' wheels='4'><price>5</price></vehicle>
              <truck kind='x'/>
              <vehicle kind='boat' keel='no'><sail area='3.5'/><price>1</price></vehicle>
            </fleet>
            """),
        Of<Car>("<vehicle type='car' kind='wheeled'><price>1</price></vehicle>"),
        Of<Vehicle>("<vehicle kind='boat'><price>1</price></vehicle>", "<vehicle type='bike'><price>1</price></vehicle>"),
        Of<WheeledVehicle>(
            "<vehicle type='car'><price>1</price><roof/></vehicle>", "<vehicle kind='wheeled' type='bike'><price>1</price></vehicle>"),
        Of<Choices>(
            "<choices href='h'><any/></choices>",
            "<choices user='u' password='p'><note>n</note><inline/><host>a</host><port>1</port><host>b</host><port>2</port></choices>",
            "<choices href='h' agent='a' from='1'><key>1</key><to>5</to><step>2</step></choices>",
            "<choices href='h' agent='a' from='1'><to>5</to></choices>"),
        Of<Machine>(
            "<machine><name>n</name><bootloader>b</bootloader></machine>",
            "<machine><bootloader>b</bootloader><os><kernel>k</kernel><type arch='a'>linux</type></os><name>n</name></machine>",
            "<machine><name>n</name><os><type>xen</type></os><bootloader/></machine>",
            "<machine><name>n</name><os firmware='efi'><loader>l</loader><type arch='a' machine='m'>hvm</type></os></machine>",
            "<machine><name>n</name><os><type>exe</type><init>i</init></os></machine>"),
        Of<MachineOs>("<os><type machine='q35'>hvm</type><kernel>k</kernel></os>", "<os><type> xen </type><kernel/></os>"),
        Of<Launcher>(
            "<launcher><name>n</name></launcher>",
            "<launcher><loader>l</loader><name>n</name><argument/><image machine=' pv '><shim/><type/><kernel>k</kernel></image>"
                + "<after>a</after></launcher>",
            "<launcher><image machine='pvh'><type/></image><argument>a</argument><name/><after/><argument>b</argument></launcher>",
            "<launcher><name/><image machine='full'><kernel/><shim/><type/></image><loader/></launcher>",
            "<launcher><argument>a</argument><image machine='full'/><name/></launcher>")
            .In("1.0", "<launcher><loader>l</loader><name/><image machine=' pv '><type/><shim/><kernel/></image><after/></launcher>",
                "<launcher><name/><loader/><argument/><image><type/><kernel/></image><after/></launcher>",
                "<launcher><image machine='f'><store>s</store><type/><shim/></image><name/><loader/></launcher>"),
        Of<Journey>(
            "<journey by='x'><leave/><change>a</change><meal/><change/><arrive/></journey>",
            "<journey by=''><leave>l</leave><arrive>a</arrive></journey>",
            "<journey><arrive/></journey>",
            "<journey><leave/><arrive/></journey>"),
        Of<Pool>(
            "<pool><dir>d</dir><access>ro</access></pool>",
            "<pool format='gluster'><access> rw </access><volume>v</volume><volume>w</volume></pool>",
            "<pool format='nfs' cached='on'><dir>d</dir><access>rw</access></pool>",
            "<pool format=' gluster ' cached=' off '><volume>v</volume><volume/><volume>w</volume><access>rw</access></pool>",
            "<pool format='auto'><dir/></pool>"),
        Of<Nvram>(
            "<nvram/>",
            "<nvram template='t'>/a<!-- c -->b</nvram>",
            "<nvram> <file>f</file><file>g</file></nvram>",
            "<nvram template=''><file/><!-- c --><file>f</file><file>g</file></nvram>",
            "<nvram template='t' dev='d'><offset>2</offset><block>b</block></nvram>",
            "<nvram dev='d'><block>b</block><offset>1</offset></nvram>"),
        Of<Storage>(
            "<storage><target>t</target></storage>",
            "<storage type='file' startup='yes' device='d'><size>1 2</size><file>f</file><target>t</target>"
                + "<encryption>e</encryption></storage>",
            "<storage type='raw  block' offset='1'><dev>d</dev><target>t</target><dev>e</dev><backingStore/></storage>",
            "<storage type='volume' mode='m'><slice>1</slice><volume>v</volume><slice>2</slice><target>t</target>"
                + "<path template='t'>/p</path></storage>",
            "<storage type='volume' pool='p'><target>t</target><path type='nbd'><host>h</host></path></storage>"),
        Of<BackingStore>(
            "<backingStore/>",
            "<backingStore index='1' type='nbd'><backingStore type='file' index='2'><backingStore/><file>f</file></backingStore>"
                + "<host>h</host></backingStore>",
            "<backingStore type='file'><file>f</file><backingStore index='2' type='nbd'><host>h</host><backingStore/><host>i</host>"
                + "</backingStore></backingStore>"),
        Of<Mirror>(
            "<mirror/>",
            "<mirror job='copy' startup='no'><format>f</format><file>f</file><encryption>e</encryption><ready/></mirror>",
            "<mirror type='file'><format/><file>f</file><ready>r</ready></mirror>",
            "<mirror type='block' offset='2'><format/><dev>d</dev><dev>e</dev></mirror>"),
        Of<StorageUnit>(
            "<unit/>",
            "<unit device='cdrom' startup='no'><file>f</file></unit>",
            "<unit device='lun' type='block' offset='1' raw='yes'><dev>d</dev></unit>",
            "<unit device='lun' type='volume' pool='p'/>",
            "<unit device='disk' type='file'><encryption>e</encryption></unit>"),
        Of<StorageCopy>(
            "<copy path='p'/>",
            "<copy path='p'><file>f</file></copy>",
            "<copy path='p' type='file'><file>f</file></copy>",
            "<copy type='volume' pool='p'><job>j</job></copy>",
            "<copy type='raw block' offset='1'><dev>d</dev></copy>"),
        Of<ReleasedLocks>(
            "<locks><key>a</key><door>1</door></locks>",
            "<locks wide='true'><key>a</key><note>n</note><key>b</key><gate>g</gate><note>m</note><door>1</door><gate>h</gate></locks>",
            "<locks deep='true'><key>a</key><hatch>g</hatch><door>1</door><hatch>h</hatch></locks>"),
        Of<Groups>(
            "<groups label='l'/>",
            """
            <groups label='l' x='1' y='2' width='3' height='4' user='u'><secret>s</secret><hint>1</hint><description>d</description><inner x='1' width='3' height='4'/>
              <hint>2</hint><login user='v'><secret/></login><login user='w'><hint/><secret/></login><shape form='circle' radius='1.5' colour='red'/>
              <left>l</left><first><left>a</left><right>b</right></first><right>r</right></groups>
            """,
            "<groups label='l'><shape><side>1</side></shape></groups>"),
        Of<Sequence>(
            "<sequence><head>h</head><d/><z/></sequence>",
            "<sequence mark='m'><head>h</head><subhead/><subhead/><a/><b>1</b><b>2</b><c/><d/><l2/><l1/>"
                + "<other x='1'>t</other><z/></sequence>"),
        Of<OpenDocument.Styles>(
            "<o:styles xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
            """
            <o:styles xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'
              xmlns:s='urn:oasis:names:tc:opendocument:xmlns:style:1.0'><number:number-style s:name='N1'><number:text>(</number:text><number:number number:decimal-places='2'/><number:text>)</number:text>
              <s:map s:condition='value()&gt;=0' s:apply-style-name='N2'/></number:number-style><number:number-style s:name='N2'/><number:number-style s:name='N3'><number:scientific-number/></number:number-style>
              <number:date-style s:name='D'><number:day/><number:text>. </number:text><number:month number:textual='true'/><number:text> </number:text><number:year/></number:date-style>
              <number:currency-style s:name='C' s:volatile='true' number:automatic-order='false'><s:text-properties f:color='#ff0000' xmlns:f='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'/>
              <number:currency-symbol number:language='da' number:country='DK'>kr</number:currency-symbol><number:text> -</number:text><number:number number:grouping='true'/>
              <s:map s:condition='x' s:apply-style-name='N1'/></number:currency-style></o:styles>
            """),
        Of<Edition>(
            "<edition><title>t</title><p/><trailer/></edition>",
            """
            <edition><title>t</title><head n='1'/><p>a</p><note place='foot'/><!-- c --><p>b</p><p/><x:xlink-note xmlns:x='urn:xlink'/><trailer/><closer>c</closer>
              <entry>see <term/> or <sense>a<term/></sense><sense/><term/> end</entry><entry><term/></entry>
              <stemma><wit id='a'/><wit id='b'/><label>l</label><open/></stemma><stemma/><stemma><wit id='a'/><wit id='b'/><wit id='c'/><wit id='d'/></stemma>
              <shelfmark uri='u'><seen>2001-12-31</seen></shelfmark><shelfmark><library/><town xmlns='urn:old'/><cote>c</cote></shelfmark><shelfmark><town/><library/></shelfmark></edition>
            """),
        Of<Device>(
            "<device><vendor>1</vendor><product>2</product></device>",
            "<device><label>l</label><vendor>1</vendor><product>2</product><at port='3'/><note>n</note></device>",
            "<device><at bus='one' slot='4'/><note>n</note></device>",
            "<device><label>l</label><at bus='two'/></device>"),
        Of<Shelf>(
            "<shelf/>",
            "<shelf><label>l</label><at port='1'/><at port='2'/></shelf>",
            "<shelf><at bus='one' slot='4'/><label>l</label></shelf>"),
        Of<OrderedShelf>(
            "<ordered-shelf><at port='1'/><at port='2'/><label>l</label></ordered-shelf>",
            "<ordered-shelf><at bus='two'/></ordered-shelf>"),
        Of<Pacemaker.Configuration>(
            "<configuration><crm_config/><nodes/><resources/><constraints/></configuration>",
            """
            <configuration>
              <crm_config><cluster_property_set id='cib-bootstrap-options'><nvpair id='opt-stonith' name='stonith-enabled' value='true'/></cluster_property_set></crm_config>
              <nodes><node id='1' uname='node1'><instance_attributes id='node-1-params'><nvpair id='node-1-standby' name='standby' value='off'/></instance_attributes></node></nodes>
              <resources>
                <primitive id='fence-1' class='stonith' type='fence_ipmilan'><instance_attributes id='fence-1-params'><nvpair id='fence-1-host' name='ip' value='192.0.2.1'/></instance_attributes></primitive>
                <group id='web'><meta_attributes id-ref='common'/>
                  <primitive id='vip' class='ocf' provider='heartbeat' type='IPaddr2'><operations><op id='vip-monitor' name='monitor' interval='10s' timeout='20s'/></operations>
                    <instance_attributes id='vip-params' score='10'><rule id='vip-night' boolean-op='or'><date_expression id='vip-hours' operation='date_spec'><date_spec id='vip-spec' hours='22-23'/></date_expression>
                      <expression id='vip-load' attribute='load' operation='gt' value='3'/></rule><nvpair id='vip-ip' name='ip' value='192.0.2.10'/><nvpair id-ref='opt-stonith'/></instance_attributes></primitive>
                  <primitive id='httpd' template='web-server'/></group>
                <clone id='ping'><primitive id='ping-node' class='ocf' provider='pacemaker' type='ping'/></clone>
              </resources>
              <constraints>
                <rsc_location id='web-prefers' rsc='web' node='node1' score='+INFINITY'/>
                <rsc_location id='vm-connected' rsc-pattern='vm-.*'><rule id='vm-rule' score='-INFINITY'><expression id='vm-expr' attribute='pingd' operation='defined'/>
                  <rule id='vm-2026'><date_expression id='vm-date' operation='in_range' start='2026-01-01' end='2026-12-31'/><date_expression id='vm-after' operation='gt' start='2025-12-31'/></rule></rule></rsc_location>
                <rsc_order id='vip-first' first='vip' then='httpd' first-action='start'/>
                <rsc_order id='in-sets'><resource_set id='set-1' sequential='false'><resource_ref id='vip'/><resource_ref id='httpd'/></resource_set></rsc_order>
              </constraints>
              <acls><acl_role id='observer' description='sees all'/></acls>
            </configuration>
            """),
        Of<ProcessorModes>(
            "<cpu><mode name='host model' supported='no'/></cpu>",
            "<cpu><mode name='maximum' supported='yes'><enum>off</enum></mode><mode supported='yes' name=' host  model'><vendor>v</vendor>"
                + "</mode><mode name='custom'><model>m</model></mode><note>n</note></cpu>"),
        Of<Interfaces>(
            "<interfaces><protocol family='ipv4'/></interfaces>",
            "<interfaces><protocol family='ipv6' mtu='9000'><autoconf/></protocol><protocol family='ipv4'><dhcp/></protocol>"
                + "<protocol family='link'>a</protocol><protocol family=''/><protocol family=' serial  line' speed='9600'/>"
                + "<protocol>p</protocol></interfaces>",
            "<interfaces><protocol family='ipv4'/><gateway><route dev='d'/><metric>1</metric></gateway></interfaces>",
            "<interfaces><protocol family='ipv4'/><gateway><route kind='static' to='a'/><via>v</via><route kind='on link' to='b'/>"
                + "</gateway></interfaces>",
            "<interfaces><protocol family='ipv4'/><gateway><metric>1</metric><route kind='blackhole'/></gateway></interfaces>",
            "<interfaces><protocol family='ipv4'/><gateway><route kind='default'/></gateway></interfaces>"),
        Of<MavenProject>(
            "<project xmlns='http://maven.apache.org/POM/4.0.0'><modelVersion>4.0.0</modelVersion><artifactId>a</artifactId></project>",
            """
            <project xmlns='http://maven.apache.org/POM/4.0.0' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='http://maven.apache.org/POM/4.0.0 pom.xsd'>
              <modelVersion>4.0.0</modelVersion><!-- of all --><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version><relativePath/></parent>
              <artifactId>a</artifactId><inceptionYear>2001</inceptionYear><properties><java.version>21</java.version><x:y xmlns:x='urn:x'/></properties>
              <dependencies><dependency><groupId>g</groupId><artifactId>d</artifactId><scope>test</scope><optional>true</optional></dependency></dependencies>
              <modules><module>one</module><module>two</module></modules></project>
            """),
        Of<Nillable>(
            """
            <reading xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><value>1.5</value><unit>m</unit><colour>red</colour><code/><at xmlns='urn:at'>1,2</at><link>urn:x</link><year>2001</year>
              <row>1 2</row><some>a</some><pair>1 x</pair><commas>1,2</commas><count>1</count><count xsi:nil=' 1 '/><name xsi:nil='true'> </name><name/><flag>on</flag><base>1.50</base></reading>
            """,
            """
            <reading xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><value i:nil='true'/><unit i:nil='false'/><colour i:nil='1'><!-- c --></colour><code i:nil=' 0 '>a</code>
              <at i:nil='true' xmlns='urn:at'/><link i:nil='true'/><year i:nil='false'>12001Z</year><row i:nil='1'/><some i:nil='true'/><pair i:nil='true'/><commas i:nil='0'/><name>n</name>
              <flag i:nil='true'/><hash i:nil='true'/><hash i:nil='false'>AQID</hash><point i:nil='true'/><point>1,2</point><base i:nil='true'/><first i:nil='true'/><second i:nil='true'/>
              <releases><later i:nil='true'/></releases><own i:nil='true'/></reading>
            """),
        Of<NillableReleases>(
            "<releases><later>1</later></releases>",
            "<releases xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><later xsi:nil='true'/></releases>")
            .In(
                "0",
                "<releases xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><gone>g</gone><more xsi:nil='true'/>"
                    + "<more>on</more></releases>")
            .In(
                "2",
                "<releases xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><later xsi:nil='false'>1</later><gone/>"
                    + "<between xsi:nil='1'/></releases>")
            .In(
                "2.5",
                "<releases xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><later xsi:nil='true'/><gone xsi:nil='true'/>"
                    + "<between>300</between></releases>"),
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
        Of<Open>(
            "<open xmlns='urn:open'/>",
            """
            <open xmlns='urn:open' xmlns:o='urn:other' id='1' xml:lang='en' o:mark='3' o:more='4'><known>k</known><plain xmlns=''>1</plain><o:foreign a='1'><b xmlns=''/><o:c/><o:c/></o:foreign>
              <mixed id='5'>a<em>b</em>c<x y='1'/>d</mixed><box id='1' x='1' o:y='2'><z>1</z><box/></box><o:thing><known/></o:thing></open>
            """),
        Of<Feed>(
            "<feed xmlns='urn:feed'/>",
            """
            <f:feed xmlns:f='urn:feed' xmlns:p='urn:people' xmlns:l='urn:link'><f:entry><f:id>1</f:id><f:content>c</f:content></f:entry>
              <f:author><p:name>a</p:name><age>1</age></f:author><f:entry kind='text'><plain>1</plain><l:external/><f:id/></f:entry>
              <f:entry kind='link' l:href='h'><f:id/><l:external/><p:name>b</p:name></f:entry><p:editor><p:name/></p:editor><owner><p:name/></owner></f:feed>
            """),
        Of<OrderedNames>(
            "<ordered/>",
            "<ordered xmlns:l='urn:link'><l:foreign>1</l:foreign><plain>2</plain><own>3</own><inner>4</inner><l:inner>5</l:inner>"
                + "<last>6</last></ordered>"),
        Of<Entry>("<entry xmlns='urn:feed'><id>1</id></entry>"),
        Of<LinkEntry>("<entry xmlns='urn:feed' kind='link' l:href='' xmlns:l='urn:link'><id>1</id></entry>"),
        Of<Collections>(
            "<collections><enumerable>1</enumerable><c>1</c></collections>",
            """
            <collections><list>1</list><made>m</made><collection>1</collection><some>2</some><ilist>l</ilist><icollection>1</icollection><rolist>r</rolist><list>2</list>
              <rocollection>1</rocollection><enumerable>1</enumerable><enumerable>2</enumerable><array>1</array><array>2</array><maybe>x</maybe><immutable> y  z </immutable>
              <colour>red</colour><frozen>1.5</frozen><frozen>NaN</frozen><leaf>1</leaf><!-- c --><leaf>2</leaf><a>1</a><c>3</c><a>2</a><b>b</b><listed>1</listed>
              <arrays><a>1</a><b/><c>5</c></arrays><collections><enumerable>1</enumerable></collections><arrays><c>5</c></arrays><item>i</item><item>j</item></collections>
            """),
        Of<Depot>(
            "<depot words=''/>",
            """
            <depot words='w' kinds='a b' some=''><tag>t</tag><line>l</line><s>1</s><from>f</from><item>i</item><name>n</name><alias>a</alias><s>2</s><mark>m</mark><link>urn:l</link>
              <hash>AQID</hash><note>o</note><bin load='1'/><place><from>p</from></place><crate type='open'><from>c</from><line>k</line><part>3</part><lid>x</lid></crate><crate/>
              <sack><owner>o</owner></sack><ticket>to <barrel><owner>b</owner></barrel></ticket></depot>
            """),
        Of<OpenNames>(
            "<open-names xmlns='urn:names'/>",
            """
            <open-names xmlns='urn:names' xmlns:o='urn:open' id='1' o:known='2' o:other='3' xml:lang='en'><o:item>1</o:item><o:any><no/></o:any><o:more/>
              <but-for x='1' o:y='2'><own>o</own><z/><o:old/><older/></but-for><label xml:lang='en' o:a='1'>5</label>
              <in-order o:b='1'><first xmlns=''>1</first><x xmlns=''/><y xmlns=''><o:z/></y><last>2</last></in-order></open-names>
            """),
        Of<OpenButFor>(
            "<but-for xmlns='urn:names'/>",
            "<but-for xmlns='urn:names' xmlns:o='urn:open' o:old='1' o:older='2'><old xmlns=''/><o:old/><o:older/></but-for>"),
        Of<Records>(
            "<record name='n' at='1,2'/>",
            "<record name='n' at='1,2' id='6ba7b810-9dad-11d1-80b4-00c04fd430c8'><point>3,4</point><size>5</size>"
                + "<part kind='half' label='l'/></record>",
            "<record name='' at='0,0'><part sort='a' n='1'/></record>",
            "<record name='x' at='0,0'><part kind='other' sort='a' label='l'/></record>"),
        Of<Hides>("<hides/>", "<hides state='on' x='1'><secret level='top'/><secret/></hides>"),
        Of<Atom.Document>(
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>i</id><title>t</title></feed>",
            """
            <a:feed xmlns:a='http://www.w3.org/2005/Atom' xmlns:t='http://purl.org/syndication/thread/1.0' xml:lang='en'><a:title type='text'>t</a:title><a:id>i</a:id>
              <a:subtitle/><link xmlns='http://www.w3.org/2005/Atom' href='h' t:count='1'/><x xmlns='urn:x'><a:id/></x>
              <a:entry><a:id>e</a:id><a:link href='h'/><draft/><t:total>2</t:total><in-reply-to xmlns='http://purl.org/syndication/thread/1.0' ref='r'/></a:entry></a:feed>
            """),
        Of<Drawing>(
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:l='http://www.w3.org/1999/xlink'><use l:href='#a' x='1'/><title>t</title>"
                + "<use xmlns:m='http://www.w3.org/1999/xlink' m:title='t' l:href='#b'/></svg>"),
        Of<Illustration>(
            "<illustration/>",
            "<illustration xmlns:x='http://www.w3.org/1999/xlink' x:href='1'><svg xmlns='http://www.w3.org/2000/svg'><use x:href='#a'/>"
                + "</svg></illustration>"),
        Of<Envelope>(
            "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'><e:Body/></e:Envelope>",
            """
            <Envelope xmlns='http://www.w3.org/2003/05/soap-envelope' xmlns:e='http://www.w3.org/2003/05/soap-envelope'>
              <Header e:encodingStyle='urn:e'><t:x xmlns:t='urn:t' e:must='1'/></Header><e:Body><Fault><Code><Value>v</Value><Detail xmlns=''>d</Detail></Code><Reason>r</Reason></Fault></e:Body></Envelope>
            """),
        Of<NamingClass>(
            "<naming seen='1'/>",
            """
            <naming it='1' cursor='2' seen='3' kept='4' output='5' int='6' var='7' size='8' size2='9' create='10' when='11' underscore='12'>
              <text>1</text><text-text>2</text-text><i>3</i><i>4</i><value>5</value><named ns='n'> a  b </named><inner kind='two'/><innermost>6</innermost><innermost/></naming>
            """),
        Of<Construction>(
            "<construction a='1'><left/></construction>",
            "<construction a='1' b='2' c='red' width='1' height='2'><d/><d>x</d><e>1</e><left/><right/><construction a='2'><left/>"
                + "</construction></construction>"),
        Of<OpfPackage>(
            """
            <package xmlns='http://www.idpf.org/2007/opf' version='3.0' unique-identifier='id'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:identifier id='id'>urn:uuid:1</dc:identifier>
              <dc:title>T</dc:title><dc:language>en</dc:language><meta property='dcterms:modified'>2011-01-01T12:00:00Z</meta></metadata>
              <manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav scripted'/></manifest><spine><itemref idref='nav' linear='no'/></spine></package>
            """,
            """
            <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0" unique-identifier="BookId">
              <metadata xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Emma</dc:title><dc:creator opf:role="aut" opf:file-as="Austen, Jane">Jane Austen</dc:creator>
                <dc:language>en-GB</dc:language><!-- ISBN --><dc:identifier id="BookId" opf:scheme="ISBN">9780000000001</dc:identifier><dc:date opf:event="publication">1815</dc:date>
                <meta name="cover" content="cover-image"/></metadata>
              <manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="c1" href="a%20b.xhtml#x" media-type="application/xhtml+xml"/></manifest>
              <spine toc="ncx"><itemref idref="c1"/><itemref idref="ncx" linear="yes"/></spine></package>
            """).With("2.0", "3.2", "en", "aut", "text/css", "nav"),
        Of<Nuspec>(
            "<package><metadata><id>a</id><version>1.0.0</version><authors>a</authors><description/></metadata></package>",
            """
            <package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">
              <metadata minClientVersion="2.5">
                <id>Sample.Core</id><version>1.2.3-beta.4</version><title>Sample</title><authors>A, B</authors><requireLicenseAcceptance>false</requireLicenseAcceptance>
                <license type="expression">MIT OR Apache-2.0</license><projectUrl>https://example.org/a?b=c</projectUrl>
                <repository type="git" url="https://example.org/s.git" commit="0123456789abcdef0123456789abcdef01234567"/><description>Of many
            lines.</description><tags>xml schema</tags>
                <dependencies><group targetFramework="net10.0"><dependency id="X" version="[1.0,2.0)" exclude="Build,Analyzers"/></group><group/></dependencies>
                <frameworkReferences><group targetFramework="net10.0"><frameworkReference name="App"/></group></frameworkReferences>
                <references><group><reference file="a.dll"/></group></references><contentFiles><files include="**" flatten="true"/></contentFiles>
              </metadata>
              <files><file src="bin/**/*.dll" target="lib"/></files>
            </package>
            """,
            """
            <n:package xmlns:n="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd" xmlns:m="http://schemas.microsoft.com/packaging/2010/07/nuspec.xsd"><m:metadata><n:id>a</n:id><m:version>1</m:version>
              <authors>a</authors><m:description>d</m:description><n:dependencies><m:dependency id="x"/><dependency id="y"/></n:dependencies></m:metadata></n:package>
            """).With("2.5", "expression", "true", "0123456789abcdef0123456789abcdef01234567"),
        Of<TypedItems>(
            "<typed-items xmlns='urn:items'/>",
            """
            <typed-items xmlns='urn:items' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:i='urn:items' xsi:type='shelf' number='7'>
              <item xsi:type=' i:Book ' type='t'><title>a</title></item><i:item xsi:type='i:Paper'><title/></i:item><item type='i:Book' xsi:nil='0' x=''><size>1</size></item>
              <item xsi:type='i:Box'/><item xsi:type='i:Bag' of='paper'/><item of='plastic' recycled='true' xsi:type='i:Bag'/>
              <mark xsi:type='round' radius='1.50'/></typed-items>
            """,
            """
            <i:typed-items xmlns:i='urn:items' xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='cellar'><i:item x:type='i:Book'><i:title/></i:item><i:mark>m</i:mark></i:typed-items>
            """).With("i:Book", "Book", "i:Bag", "paper", "round", "shelf", "cellar"),
        Of<Nothing>("<nothing/>", "<nothing>\n</nothing>"),
        Of<ListCollections>(
            "<list-collections made='' enumerable='a' frozen='a'><octets/><thawed/></list-collections>",
            """
            <list-collections collection='1 2' made='x' ilist='' icollection='1' rolist='2001-12-31' enumerable=' a  b' array='1 9' frozen='a b' immutable='i j'><sequence>1 2</sequence><octets>1 255</octets>
              <maybe>PT1S</maybe><thawed>1</thawed><row>1 2.5</row><row/></list-collections>
            """).With("1 2", "a b", "b a", "2001-12-31 12001-12-31", "2001-12-31Z", "P1Y PT1S", "PT1S PT2S", "PT1S x", "1 10", "1 256"),
        Of<Gpx.Tour>(
            "<gpx xmlns='http://www.topografix.com/GPX/1/1' version='1.1' creator='c'/>",
            """
            <gpx xmlns='http://www.topografix.com/GPX/1/1' xmlns:t='http://www.garmin.com/xmlschemas/TrackPointExtension/v1' version='1.1' creator='a &amp; b'>
              <metadata><name><![CDATA[Round <the> lake]]></name><link href='../a?b=1&amp;c=2'><text>t</text></link><link href=''/><time>2009-10-17T22:58:43Z</time>
                <bounds minlat='47.6' minlon='-180' maxlat='+047.7' maxlon='.5'/></metadata>
              <wpt lat='-90.0' lon='179.99'><ele>4.46</ele><time>2009-10-17T18:37:26</time><!-- seen --><name/><fix>3d</fix><sat>99999999999</sat><dgpsid>1023</dgpsid>
                <extensions><x:a xmlns:x='urn:x'><x:b>1</x:b></x:a></extensions></wpt>
              <trk><link href='a'/><trkseg><trkpt lat='47' lon='-122'><dgpsid>0</dgpsid><extensions><t:TrackPointExtension><t:atemp>21.0</t:atemp><t:hr>143</t:hr></t:TrackPointExtension></extensions></trkpt>
                <?pause 30s?><trkpt lat='1' lon='2'/></trkseg><trkseg/></trk></gpx>
            """).With("90.0", "90.000001", "-180", "180.0", "2009-10-17T18:37:26+02:00", "1023", "1024", "3d"),
        Of<Rss>(
            "<rss version='2.0'><channel><title/><link>http://e.org/</link><ttl>60</ttl></channel></rss>",
            """
            <rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:m='urn:media'>
              <channel m:rank='1'><title>Lift &#8212; off</title><m:x/><link>http://e.org/</link><pubDate> Tue, 10 Jun  2003 04:00:00 GMT</pubDate><dc:date>2003-06-10T04:00:00+02:00</dc:date>
                <category domain='d'>Space</category><category><![CDATA[A & B]]></category><ttl>5</ttl><skipHours><hour>0</hour><hour>23</hour></skipHours>
                <item><title>t</title><dc:creator>J</dc:creator><description>&lt;a&gt;</description><guid isPermaLink='false'>g</guid><content:encoded><![CDATA[<p> x]]]]><![CDATA[></p>]]></content:encoded>
                  <m:group><m:content url='u'/></m:group></item><!-- no title -->
                <item><enclosure url='u' length='0'/><guid>g</guid><description>d</description></item></channel></rss>
            """).With("2.0", "Tue, 03 Jun 2003 09:39:21 GMT", "23", "24", "http://[::1"),
        Of<Tree>(
            "<tree name='a'/>",
            "<tree name='a'><tree name='b'><tree name='c'/></tree><twig><leaf>1</leaf><tree name='d'/><leaf/></twig>"
                + "<tree name='e'/></tree>"),
        Of<Texts>(
            "<texts/>",
            """
            <texts><plain n='1'>x<!-- c -->y</plain><optional/><number> +5 </number><optional-number><?p i?></optional-number><colour>deep
               blue</colour><inherited zone='z'>2001-12-31</inherited><non-empty> </non-empty></texts>
            """,
            "<texts><plain/><optional>o</optional><optional-number>1<![CDATA[2]]></optional-number><colour/><inherited/></texts>"),
        Of<Moments>(
            "<moments required='2001-12-31T23:59:59Z'><moment>2001-12-31T23:59:59</moment><link/><decimal>1</decimal>"
                + "<either>PT0S</either></moments>",
            """
            <moments required='0001-01-01T00:00:00Z' instant='2001-12-31T23:59:59.1234567+01:00' moment='2001-12-31T23:59:59Z' day='2000-02-29' time='23:59:59.5' span='-P1DT2H3M4.5S'
              link='../a?b=c#d' bytes=' AQ ID ' hex='0aFF' big='-12345678901234567890' count='007' since='2000-01-01T00:00:00Z' until='2001-12-31' year='2001' month='--12'
              monthday='---31' birthday='--12-31'><instant>2001-12-31T23:59:59Z</instant><instant> 12001-12-31T23:59:59Z </instant><moment>-2001-12-31T23:59:59</moment><bytes/>
              <link>http://example.com/</link><link>urn:x</link><decimal>1.50</decimal><at zone='z'>2001-12-31T23:59:59</at><or>2001-12-31Z</or><length>P1Y</length><length>P1D</length></moments>
            """).With(
            "2001-12-31T23:59:59Z",
            " 2001-12-31T23:59:59+00:00 ",
            "2001-12-31T23:59:59-13:00",
            "2001-12-31T23:59:59-13:01",
            "2001-12-31T23:59:59+14:00",
            "2001-12-31T23:59:60Z",
            "2001-12-31T24:00:00Z",
            "2001-12-31T23:59:59.12345678Z",
            "2001-12-31T23:59:59.123456700",
            "2001-12-31T23:59:59.Z",
            "12001-12-31T23:59:59Z",
            "-2001-12-31T23:59:59Z",
            "0000-12-31T23:59:59Z",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-01:00",
            "1999-12-31T23:59:59Z",
            "2001-02-29T00:00:00Z",
            "2001-12-31 23:59:59",
            "2001-12-31",
            "2001-12-31Z",
            "2001-12-31+01:00",
            "2002-01-01",
            "12001-12-31",
            "-0004-02-29",
            "23:59:59",
            "23:59:59.12345678",
            "23:59:60",
            "24:00:00",
            "23:59:59Z",
            "PT0S",
            "P1Y2M",
            "P0Y",
            "-P0Y0M1D",
            "PT1.12345678S",
            "PT1.10000000S",
            "P10675199DT2H48M5.4775807S",
            "P10675199DT2H48M5.4775808S",
            "-P10675199DT2H48M5.4775808S",
            "P99999999999999999999D",
            "P",
            "PT",
            "P1DT",
            "http://[::1",
            "http://a b/",
            "//host/x",
            "/x",
            @"\x",
            "http://",
            "%zz",
            "%41",
            ":",
            "a:",
            "a:b",
            "AQID",
            "AQIDBA==",
            "AQ I DBA = =",
            "AQIDBB==",
            "AQI",
            "0AFf",
            "0A FF",
            "0A0B0C",
            "0",
            "2001",
            "12001",
            "-0001",
            "0000",
            "2001Z",
            "--12",
            "--13",
            "--12Z",
            "---31",
            "---32",
            "---01+01:00",
            "--02-29",
            "--02-30",
            "79228162514264337593543950335", "79228162514264337593543950336", "1.00000000000000000000000000001", "-0.0", "-1"),
        Of<Ledger>(
            "<ledger count='1'><cover><front/></cover></ledger>",
            "<ledger count='1' most='2' limits='1 2' colour='blue' late='l' on=''><title>t</title><size>5</size><code>1</code>"
                + "<code>2</code><row>1 2</row><tint>red</tint><closed/>"
                + "<later/><memo>5</memo><entry kind='in' sum='1'/><entry kind='out'/><wax kind='k'/><marks><mark kind='ink'/>"
                + "<mark kind='wax'/></marks><cover><front/><back/></cover>"
                + "<rite><a/><b/><b/><c/></rite></ledger>"),
        Of<Lists>(
            "<lists required='' days='' letters='a'><moments>2001-12-31T23:59:59Z</moments></lists>",
            """
            <lists ints=' 1  +2 03 ' words='a b' some='x' required='1 2' days='2001-12-31 12001-12-31' letters='b a b' flags='yes no' points='1,2 3,4' sizes='1 25' small='1 9' codes='a bc'
              links='a http://b/' numbers='1 2.5 INF'><row>1 1.50</row><moments> 2001-12-31T23:59:59Z 2001-12-31T23:59:59 </moments><matrix name='m'>1 2</matrix><matrix>3</matrix><tags>a b</tags><tags/></lists>
            """).With(
            "1 2",
            " 1\t2\n3 ",
            "1 x",
            "1,2 3,4",
            "1,2 3",
            "a b",
            "a c",
            "A",
            "yes no",
            "yes maybe",
            "25",
            "11",
            "2001-12-31 2001-02-29",
            "12001-12-31 2001-12-31",
            "12001-12-31 x",
            "2001-12-31T23:59:59",
            "2001-12-31T23:59:59 2001-12-31T23:59:59Z", "1.00000000000000000000000000001 1", "a%zz b", "http://[::1] :", "1 10", "300 1"),
        Of<Releases>(
            "<releases must='m' percent='99' a=''><d/><state>on</state></releases>",
            """
            <releases must='m' percent='99' b='' b2='' new='1' shared='1' state='off' states='on off' filled='off on' size='5000000000' code='abc' year='2001Z' might='x'><base>1</base>
              <later>2</later><d>d</d><e>1</e><e>2</e><text>ab</text><state>on</state><state>off</state><flag/><device type='disk' name='n'/><device type='net'/><device type='net work'/>
              <open x='1' z='2' y='any' width='1' a='b'><p>1</p><q>any</q><film>90</film><book>any</book><first/><second/><x/></open><driver name='vfio' model='m'/></releases>
            """)
            .In("2", "<releases between='' might='' percent='9' a='' c=''><state>on</state><gone/></releases>", """
            <releases old='' new='1' between='' might='' must='' percent='1' b='' c='' size='1' year='12001' state='out' width='1'><device/><device type='net'/><film/><film>5</film><book/>
              <gone>g</gone><first/><state>going off</state><open x='1'><p>1</p><first>any</first><q>1</q></open><base>1</base><later>1</later><driver name='vfio' rss='1'><host/></driver></releases>
            """)
            .In("0", "<releases percent='1' b=''><base>1</base><gone/></releases>", """
            <releases percent='1' b='' old='' size='255' year='7' code='A1'><gone/><base>1</base><state>going off</state><device type='disk'/><device/><book/>
              <open y='1' x='any' z='any'><q>1</q><p>any</p><film>any</film></open><driver name='qemu' queues='1' rss='true'/></releases>
            """)
            .In(
                "2.5",
                "<releases between='' must='' might='' percent='99' a='' c='' width='1'><first/><second/><state>on</state></releases>")
            .With(
                "on",
                "off",
                "going off",
                "out",
                "out on",
                "net",
                "net work",
                "disk",
                "tape",
                "9",
                "10",
                "99",
                "255",
                "4294967296",
                "2001",
                "2001Z",
                "12001",
                "A1",
                "ab",
            "vfio",
                "qemu",
                "vhost"),
        Of<Tuples>(
            "<tuples size='1 2' words='a b'><flags>yes no yes</flags><rows/></tuples>",
            """
            <tuples at='1 -2' size=' 1.5&#9;INF ' named='n red 6ba7b810-9dad-11d1-80b4-00c04fd430c8' low='0 9' sized='1 25' held='2001-12-31Z 1.50 AQID' path='1 2 3 4' words='a b c d'
              spans='2001-12-31 2002-12-31'><point>1,2 3,4</point><flags>no no no</flags><rows>1 2</rows><cell>1 2</cell><cell>3 4</cell></tuples>
            """).With(
            "1 2",
            " 1\t2\n",
            "1 2 3",
            "1 2 3 4",
            "1 x",
            "a b",
            "a b c",
            "n red x",
            "yes no no",
            "1 11",
            "25 1",
            "1,2 3,4",
            "1,2",
            "2001-12-31 1 AQ==",
            "12001-12-31 1 AQ==",
            "12001-12-31 1 x",
            "2001-12-31 12001-12-31", "2001-12-31Z 2001-12-31", "2001-12-31", "1 2147483648", "9 10"),
        Of<Defaults>(
            "<defaults/>",
            "<defaults ttl='64' name='eth0' mode=' blue ' on='yes' price='1.50' ratio='INF' day='2001-12-31' at='1,2' zero='00' "
                + "empty='' port='80' host='h'/>",
            "<defaults ttl=' 064' name='eth1' mode='red' on='no' price='1.5' ratio='1' day='2001-12-31Z' at='2,1' zero='3' "
                + "empty=' ' port='81'/>").With(
            "64",
                "064",
                "65",
                "eth0",
                "blue",
                "1.50",
                "1.5",
                "2001-12-31",
                "2001-12-31Z",
                "1,2",
                "80",
                " 80"),
        Of<Separators>(
            "<separators required='none'/>",
            "<separators between=', ' required=' new line '><mark> </mark><mark>, </mark><word>a b</word><text> </text></separators>",
            "<separators between=' ' required='&#9;'><mark>none</mark><word/><text/></separators>").With(
            ",", ", ", ", \t", "\t", "none", " none", "new\n line", "  ", "a b a", " a ", "ab"),
        Of<Commas>(
            "<commas required='1' marks=''/>",
            "<commas sizes='1,22' required='' prices='1.5;1.50' marks='1,2' more=''><row>1</row><line>1,2</line><line/></commas>").With(
                "1,2", "1,,2", "01,2", "1.5", "1.50;2.5", "1000"),
        Of<Exceptions>(
            "<exceptions ratio='1'/>",
            """
            <exceptions name='n' volume='v' line='a' word='w' port='1' ratio='2' moment='2001-12-31T23:59:58Z' ready='1' names='a b' file='f'><note>n</note><note> </note></exceptions>
            """).With(
            ".",
            "..",
            " .",
            "...",
            "a b",
            "a\tb",
            "a\nb",
            "a  b",
            "none",
            " none ",
            "nones",
            "not any",
            "not\n any",
            "8080",
            "08080",
            "0",
            "-0",
            "00",
            "0.0",
            "0E5",
            "-INF",
            "2001-12-31T23:59:59Z",
            "2002-01-01T00:59:59+01:00",
            "2001-12-31T23:59:59.0Z",
            "2001-12-31T23:59:59",
            "all",
            "all a",
            "alle a",
            "con",
            " con ",
            "Con",
            "1.5",
            "01.50",
            "1.6"),
    }.SelectMany(v => v.InEachRelease).ToDictionary(v => v.Name, StringComparer.Ordinal);
}
