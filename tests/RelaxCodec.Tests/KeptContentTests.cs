using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>What a model cannot hold is written back, at its place.</summary>
public sealed class KeptContentTests
{
    private static readonly XmlReadOptions Dropping = new() { Unknown = UnknownContent.Drop, Invalid = InvalidContent.Drop };

    [Theory]
    [InlineData("<machine name='a'/>\n")]
    [InlineData("<machine name='a' cores='many'/>\n")]
    [InlineData(
        "<machine name='a' kernel='x' xmlns:k='urn:k' k:kernel='y'/>\n", "<machine name='a' xmlns:k='urn:k' kernel='x' k:kernel='y'/>\n")]
    [InlineData("<machine name='a'>\n  <size>huge</size>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <!-- size -->\n  <size>huge</size>\n  <!-- end -->\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <size unit='k'>5</size>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <size><b x='&apos;'/>5</size>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <size>5<b/> <![CDATA[<6>]]><?p i?><!--c--></size>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <ready>yes</ready>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <ready now='1'/>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <title>x &amp; y</title>\n  <title>z</title>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <tag>1</tag>\n  <tag>x</tag>\n  <!-- two -->\n  <tag>2</tag>\n  <tag>y</tag>\n"
        + "  <!-- end -->\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <port type='x'>\n      <any/>\n  </port>\n  <port type='usb'/>\n  <port/>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <disk file='a' size='big'/>\n  <wheel/>\n  <!-- b -->\n  <?b b?>\n  <disk file='b'/>\n"
        + "  <wheel/>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  stray &amp; text\n  <disk file='b'/>\n  <![CDATA[ more ]]>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <disk file='b'>\n    stray\n    <!-- c -->\n  </disk>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <metadata>a <b>c</b>\n <?d?> e<![CDATA[f]]></metadata>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <metadata>\n    <x:b xmlns:x='urn:x'> </x:b>\n    <c/>\n  </metadata>\n</machine>\n")]
    [InlineData("<machine name='a' xmlns:x='urn:x'>\n  <x:b x:c='d'>\n    <x:e/>\n  </x:b>\n</machine>\n")]
    [InlineData("<!-- before -->\n<?p i?>\n<machine name='a'/>\n<!-- after -->\n")]
    [InlineData("<machine name='a'>\n  <label xmlns='urn:example:label'>7</label>\n</machine>\n")]
    [InlineData("<machine name='a'>\n  <l:label xmlns:l='urn:example:label' l:colour='red'>7</l:label>\n</machine>\n")]
    [InlineData("<machine name='a' xmlns:l='urn:example:label'>\n  <l:label l:colour='red'>7</l:label>\n</machine>\n")]
    [InlineData("<machine name='a' xmlns:l='urn:example:label'>\n  <l:label>7<!-- seven --></l:label>\n</machine>\n")]
    [InlineData(
        "<machine name='a' xmlns:l='urn:example:label'>\n  <l:label> <b/> x </l:label>\n</machine>\n",
        "<machine name='a' xmlns:l='urn:example:label'>\n  <l:label><b/>  x </l:label>\n</machine>\n")]
    public void A_document_in_canonical_form_stays_as_it_is(string xml, string? expected = null)
    {
        Machine machine = XmlCodec.Parse<Machine>(xml, XmlReadOptions.Lenient);

        string written = XmlCodec.Format(machine);

        Assert.Equal(expected ?? xml, written);
        Machine again = XmlCodec.Parse<Machine>(written, XmlReadOptions.Lenient);
        Assert.True(XmlCodec.ContentEquals(machine, again));
        Assert.Equal(written, XmlCodec.Format(again));
        foreach (XmlReadOptions refusing in (XmlReadOptions[])[XmlReadOptions.Default, XmlReadOptions.Strict])
            Assert.Equal(written, XmlCodec.Format(XmlCodec.Read<Machine>(xml, refusing).Value!));
    }

    [Fact]
    public void A_comment_in_a_simple_element_moves_before_it()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a'><size>1<!-- c -->2<?p i?></size></machine>");

        Assert.Equal((byte)12, machine.Size);
        Assert.Equal("<machine name='a'>\n  <!-- c -->\n  <?p i?>\n  <size>12</size>\n</machine>\n", XmlCodec.Format(machine));
    }

    [Fact]
    public void Kept_nodes_follow_their_member_into_the_order_of_writing()
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a'><!-- d --><disk file='d'/><!-- s --><size>1</size><!-- t --><title>t</title><!-- e --></machine>");

        string written = XmlCodec.Format(machine);

        Assert.Equal(
            "<machine name='a'>\n  <!-- t -->\n  <title>t</title>\n  <!-- s -->\n  <size>1</size>\n  <!-- d -->\n  <disk file='d'/>\n"
                + "  <!-- e -->\n</machine>\n",
            written);
        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(written)));
    }

    [Fact]
    public void Kept_nodes_follow_their_object_when_a_list_changes()
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a'><!-- 1 --><disk file='1'/><!-- 2 --><disk file='2'/><!-- 3 --><disk file='3'/><!-- end --></machine>");
        machine.Disks.RemoveAt(1);
        machine.Disks.Reverse();
        machine.Disks.Insert(0, new Disk { File = "0" });

        Assert.Equal(
            """
            <machine name='a'>
              <disk file='0'/>
              <!-- 3 -->
              <disk file='3'/>
              <!-- 1 -->
              <disk file='1'/>
              <!-- 2 -->
              <!-- end -->
            </machine>

            """,
            XmlCodec.Format(machine));
    }

    [Fact]
    public void A_value_that_is_set_takes_the_place_of_the_kept_one()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a' cores='many'/>", XmlReadOptions.Lenient);
        machine.Cores = 4;

        Assert.Equal("<machine name='a' cores='4'/>\n", XmlCodec.Format(machine));
    }

    [Fact]
    public void Many_kept_nodes_are_found_by_their_place()
    {
        string children = string.Concat(Enumerable.Range(0, 100).Select(static i => $"  <!-- {i} -->\n  <disk file='{i}'/>\n"));
        string xml = $"<machine name='a'>\n{children}</machine>\n";
        Machine machine = XmlCodec.Parse<Machine>(xml);

        Assert.Equal(xml, XmlCodec.Format(machine));

        machine.Disks.Reverse();
        string written = XmlCodec.Format(machine);
        Assert.StartsWith("<machine name='a'>\n  <!-- 99 -->\n  <disk file='99'/>\n  <!-- 98 -->\n", written, StringComparison.Ordinal);
        machine.Disks.Clear();
        Assert.Contains("  <!-- 98 -->\n  <!-- 99 -->\n</machine>\n", XmlCodec.Format(machine), StringComparison.Ordinal);
    }

    [Fact]
    public void Dropped_content_is_gone_and_comments_stay()
    {
        const string Xml =
            "<machine name='a' x='1' cores='many'>text<!-- c --><size u='k'>5<b/></size><ready>no</ready><wheel/><tag>x</tag>"
                + "<port type='y'/><title/><title/></machine>";

        Machine machine = XmlCodec.Parse<Machine>(Xml, Dropping);

        Assert.Equal("<machine name='a'>\n  <title/>\n  <!-- c -->\n  <size>5</size>\n  <ready/>\n</machine>\n", XmlCodec.Format(machine));
    }

    [Fact]
    public void What_is_unknown_can_be_dropped_alone()
    {
        const string Xml =
            "<machine name='a' x='1' cores='many'><!-- c --><title u='k'>t</title><size u='k'>5<b/></size><wheel/><tag>x</tag></machine>";
        XmlReadOptions options = XmlReadOptions.Lenient with { Unknown = UnknownContent.Drop };

        Machine machine = XmlCodec.Parse<Machine>(Xml, options);

        Assert.Equal(
            "<machine name='a' cores='many'>\n  <!-- c -->\n  <title>t</title>\n  <size>5<b/></size>\n  <tag>x</tag>\n</machine>\n",
            XmlCodec.Format(machine));
    }

    [Fact]
    public void What_is_invalid_can_be_dropped_alone()
    {
        const string Xml =
            "<machine name='a' cores='many' x='1'>text<title u='k'>t</title><size u='k'>5<b/></size><wheel/><tag>x</tag><title/></machine>";

        Machine machine = XmlCodec.Parse<Machine>(Xml, new XmlReadOptions { Invalid = InvalidContent.Drop });

        Assert.Equal(
            "<machine name='a' x='1'>\n  <title u='k'>t</title>\n  <size u='k'>5</size>\n  <wheel/>\n</machine>\n",
            XmlCodec.Format(machine));
    }

    [Fact]
    public void A_kept_element_knows_the_prefixes_of_its_ancestors()
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a' xmlns:x='urn:x' xmlns='' xmlns:y='urn:y'><x:b><c y:d='e'/></x:b></machine>");

        XmlContentItem kept = machine.Content!.FindElement("b", "urn:x")!;
        using System.Xml.XmlReader reader = kept.CreateReader();
        reader.ReadToFollowing("c");

        Assert.Equal("e", reader.GetAttribute("d", "urn:y"));
        Assert.Equal("x", kept.Prefix);
    }

    [Fact]
    public void A_kept_element_takes_its_declarations_along()
    {
        Machine from = XmlCodec.Parse<Machine>("<machine name='a' xmlns:x='urn:x'><x:b/></machine>");
        var to = new Machine { Name = "b", Content = from.Content };
        to.Content!.Remove(to.Content.Single(static item => item.Kind == XmlContentKind.NamespaceDeclaration));

        Assert.Equal("<machine name='b'>\n  <x:b xmlns:x='urn:x'/>\n</machine>\n", XmlCodec.Format(to));
    }

    [Fact]
    public void Content_can_be_added_in_code()
    {
        var machine = new Machine { Name = "a", Content = new XmlContent() };
        machine.Disks.Add(new Disk { File = "d" });
        machine.Content.AddComment(" end ");
        machine.Content.AddElement("<b c = \"d'\"><e></e></b>");
        machine.Content.AddProcessingInstruction("p", "i");
        machine.Content.AddAttribute("f", "<", "urn:f");

        Assert.Equal(
            "<machine name='a' xmlns:ns1='urn:f' ns1:f='&lt;'>\n  <disk file='d'/>\n  <!-- end -->\n  <b c='d&apos;'><e/></b>\n"
                + "  <?p i?>\n</machine>\n",
            XmlCodec.Format(machine));
        Assert.Throws<XmlCodecException>(() => machine.Content.AddElement("<a><b></a>"));
        Assert.Throws<XmlCodecException>(() => machine.Content.AddElement("<a/><b/>"));
        Assert.Throws<ArgumentException>(() => machine.Content.AddComment("a--b"));
        Assert.Throws<InvalidOperationException>(() => machine.Content.AddAttribute("f", "", "urn:f"));
    }

    [Fact]
    public void Positions_of_kept_items_are_those_of_their_markup()
    {
        Machine machine = XmlCodec.Parse<Machine>(
            "<machine name='a'\n  x='1'>\n  <!--c--><wheel/><?p i?>\n  text\n  <size>q</size></machine>", XmlReadOptions.Lenient);

        Assert.Equal(
            ["x 2:3", " 3:3", "wheel 3:11", "p 3:19", " 4:3", "size 5:3"],
            machine.Content!.Select(static item => $"{item.LocalName} {item.Line}:{item.Column}"));
    }

    [Fact]
    public void What_only_xml_itself_may_say_is_not_added()
    {
        var content = new XmlContent();

        Assert.Throws<ArgumentException>(() => content.AddAttribute("xmlns", "u"));
        Assert.Throws<ArgumentException>(() => content.AddAttribute("p", "u", "http://www.w3.org/2000/xmlns/"));
        Assert.Throws<ArgumentException>(() => content.AddNamespaceDeclaration("xml", "u"));
        Assert.Throws<ArgumentException>(() => content.AddNamespaceDeclaration("xmlns", "u"));
        Assert.Throws<ArgumentException>(() => content.AddNamespaceDeclaration("p", "http://www.w3.org/XML/1998/namespace"));
        Assert.Throws<ArgumentException>(() => content.AddComment("\uFFFF"));
    }

    [Fact]
    public void Line_ends_that_are_added_are_those_that_are_read()
    {
        var machine = new Machine { Name = "a", Content = new XmlContent() };
        machine.Content.AddComment("a\rb\r\nc");
        machine.Content.AddProcessingInstruction("p", "\ra\rb");
        machine.Content.AddText(" a\rb ");

        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(XmlCodec.Format(machine), XmlReadOptions.Lenient)));
    }

    [Fact]
    public void A_dropped_value_is_not_written_as_another()
    {
        Machine machine = XmlCodec.Parse<Machine>("<machine name='a' cores='many'><size>huge</size></machine>", Dropping);

        Assert.Equal("<machine name='a'/>\n", XmlCodec.Format(machine));
    }
}
