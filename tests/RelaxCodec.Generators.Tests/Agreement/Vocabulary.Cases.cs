using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>Vocabularies of which case or alternative it is decides what an element has, and documents that are valid.</content>
public sealed partial class Vocabulary
{
    private static Vocabulary[] OfCases =>
    [
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
    ];
}
