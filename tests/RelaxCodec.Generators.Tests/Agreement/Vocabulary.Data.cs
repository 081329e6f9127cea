using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>Vocabularies of datatypes, lists and releases, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    private static Vocabulary[] OfData =>
    [
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
    ];
}
