using RelaxCodec.Generators.Tests.Vocabularies;
using NamingClass = RelaxCodec.Generators.Tests.Vocabularies.@namespace.@class;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>Vocabularies of names, namespaces, open content and items, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    private static Vocabulary[] OfNames =>
    [
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
    ];
}
