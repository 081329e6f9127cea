using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>Vocabularies of groups, order, sequences and elements without a value, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    private static Vocabulary[] OfOrder =>
    [
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
    ];
}
