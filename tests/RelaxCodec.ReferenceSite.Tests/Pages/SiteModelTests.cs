namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>What pages say of a grammar.</summary>
public sealed class SiteModelTests
{
    [Fact]
    public void An_attribute_has_its_type_its_default_and_its_dates()
    {
        SiteModel model = SmallGrammar.Model("""
            <define name="Disk"><element name="disk">
              <attribute name="size"><data type="unsignedInt"><param name="maxInclusive">10</param></data></attribute>
              <optional><attribute name="unit" r:since="1.2"><a:documentation>The unit; KiB if absent.</a:documentation>
                <choice><value>KiB</value><value r:since="2.0">MiB</value></choice></attribute></optional>
            </element></define>
            """);

        IReadOnlyList<AttributeRow> rows = SmallGrammar.Page(model, "Disk").Main.Attributes;

        Assert.Equal(["size", "unit"], rows.Select(static row => row.Name.LocalName));
        Assert.Equal([Presence.Required, Presence.Optional], rows.Select(static row => row.Presence));
        Assert.Equal("a whole number from 0 to 10", Assert.Single(rows[0].Type.Terms).Words);
        Assert.Equal("KiB", rows[1].Default);
        Assert.Equal("since 1.2", rows[1].Span.ToString());
        Assert.Equal(["", "since 2.0"], rows[1].Type.Terms.Select(static term => term.Span.ToString()));
    }

    [Fact]
    public void Cases_and_what_they_share_are_sections()
    {
        SiteModel model = SmallGrammar.Model(
            """<define name="Link"><element name="link"><choice><ref name="User.content"/>"""
                + """<ref name="Bridge.content" r:since="3.0"/></choice></element></define>""",
            """<define name="User.content"><attribute name="type"><value>user</value></attribute><ref name="Link.shared"/></define>""",
            """<define name="Bridge.content"><a:documentation>On a bridge.</a:documentation>"""
                + """<attribute name="type"><value>bridge</value></attribute>"""
                + """<interleave><element name="bridge"><text/></element><ref name="Link.shared"/></interleave></define>""",
            """<define name="Link.shared"><interleave><optional><element name="mac"><text/></element></optional>"""
                + """<optional><element name="mtu"><text/></element></optional>"""
                + """<optional><element name="tune"><text/></element></optional>"""
                + """<optional><element name="rom"><text/></element></optional>"""
                + """<optional><element name="acpi"><text/></element></optional></interleave></define>""");

        ElementPage page = SmallGrammar.Page(model, "Link");

        Assert.Equal(["", "type=\"user\"", "type=\"bridge\"", "In every case"], page.Sections.Select(static section => section.Title));
        Assert.Equal("since 3.0", page.SectionOf("Bridge.content").Span.ToString());
        Assert.Equal("On a bridge.", page.SectionOf("Bridge.content").Documentation);
        Assert.Equal(["bridge"], page.SectionOf("Bridge.content").Children.Select(static row => row.Page.LocalName));
        Assert.Equal("link, type=\"bridge\"", SmallGrammar.Page(model, "Bridge.content.bridge").Context);
    }

    [Fact]
    public void Elements_of_one_name_have_pages_of_their_own_and_know_where_they_stand()
    {
        SiteModel model = SmallGrammar.Model(
            """<define name="Root"><element name="root"><interleave><ref name="A"/>"""
                + """<zeroOrMore><ref name="B"/></zeroOrMore></interleave></element></define>""",
            """<define name="A"><element name="a"><element name="size"><data type="byte"/></element></element></define>""",
            """<define name="B"><element name="b"><optional><element name="size"><text/></element></optional>"""
                + """<optional><ref name="A"/></optional></element></define>""");

        Assert.Equal(["a", "b"], model.Pages.Where(static page => page.Key.LocalName == "size").Select(static page => page.Context));
        Assert.Equal(["root", "b"], SmallGrammar.Page(model, "A").Places.Select(static place => place.Parent.LocalName));
        Assert.Equal(["root", "a"], SmallGrammar.Page(model, "A.size").Path.Select(static around => around.LocalName));
        Assert.True(SmallGrammar.Page(model, "Root").IsRoot);
    }

    [Fact]
    public void Names_that_differ_by_case_alone_are_different_files()
    {
        SiteModel model = SmallGrammar.Model(
            """<define name="Disk"><element name="disk"><ref name="disk"/></element></define>""",
            """<define name="disk"><element name="inner"><empty/></element></define>""");

        Assert.Equal(["Disk", "disk-2"], model.Pages.Select(static page => page.Key.Id));
    }

    [Fact]
    public void An_element_that_has_itself_in_it_is_no_obstacle()
    {
        SiteModel model = SmallGrammar.Model(
            """<define name="Tree"><element name="tree"><choice><group><ref name="Tree"/><ref name="Tree"/></group>"""
                + """<attribute name="leaf"/></choice></element></define>""");

        Assert.Equal("<tree>\n  <tree leaf=\"leaf\"/>\n  <tree leaf=\"leaf\"/>\n</tree>", Example(model, "Tree"));
        Assert.Equal(["tree"], SmallGrammar.Page(model, "Tree").Places.Select(static place => place.Parent.LocalName));
    }

    [Fact]
    public void An_example_is_of_the_newest_release()
    {
        SiteModel model = SmallGrammar.Model("""
            <define name="Clock"><element name="clock">
              <choice><attribute name="old" r:until="2.0"/><attribute name="new" r:since="2.0"/></choice>
              <optional r:until="3.0"><attribute name="zone"/></optional>
            </element></define>
            """);

        Assert.Equal("<clock new=\"new\" zone=\"zone\"/>", Example(model, "Clock"));
    }

    [Theory]
    [InlineData("The unit of the size; KiB if absent.", "KiB")]
    [InlineData("The interface; libvirt makes a random one if it is absent.", "libvirt makes a random one")]
    [InlineData("The path; /run/a.socket if absent.", "/run/a.socket")]
    [InlineData("A place; what is absent is 0.", "")]
    [InlineData("The port. Defaults to 80.", "80")]
    [InlineData("The name.", "")]
    public void A_default_is_what_documentation_says_of_absence(string documentation, string expected) =>
        Assert.Equal(expected, DocumentedDefault.In(documentation));

    [Fact]
    public void Two_defines_of_one_name_are_refused()
    {
        Grammar one = SmallGrammar.Grammar("""<define name="A"><element name="a"><empty/></element></define>""");
        Grammar other = SmallGrammar.Grammar("""<define name="A"><element name="b"><empty/></element></define>""");

        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => new SiteModel([one, other]));

        Assert.Contains("'A'", refusal.Message, StringComparison.Ordinal);
    }

    private static string Example(SiteModel model, string id) =>
        ExampleText.Of(new ExampleMaker(model.Defines, model.Catalog).Of(SmallGrammar.Page(model, id).Key)!);
}
