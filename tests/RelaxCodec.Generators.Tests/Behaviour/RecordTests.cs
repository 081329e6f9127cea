using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Records: how they are made, and what is equal of them.</summary>
public sealed class RecordTests
{
    [Fact]
    public void All_kinds_of_members_are_set()
    {
        Records it = XmlCodec.Parse<Records>(
            "<record name='n' at='1,2' id='6ba7b810-9dad-11d1-80b4-00c04fd430c8'><point>3,4</point><size>5</size>"
                + "<part kind='half' label='l'/></record>");

        Assert.Equal("n", it.Name);
        Assert.Equal(new Point(3, 4), it.Point);
        Assert.Equal(new Point(1, 2), it.At);
        Assert.Equal(5, it.Size);
        Assert.NotNull(it.Id);
        Assert.Equal(PartKind.Half, Assert.IsType<KnownPart>(it.Part).Kind);
        Assert.Equal("l", it.Part.Label);
    }

    [Fact]
    public void A_case_value_of_a_base_case_is_set()
    {
        Records it = XmlCodec.Parse<Records>("<record name='x' at='0,0'><part kind='other' sort='a'/></record>");

        Assert.Equal(OtherKind.Other, Assert.IsType<SortedPart>(it.Part).Kind);
        Assert.Null(Assert.IsType<SortedPart>(XmlCodec.Parse<Records>("<record name='x' at='0,0'><part sort='a'/></record>").Part).Kind);
    }

    [Fact]
    public void Positions_do_not_count_in_equality()
    {
        Records one = XmlCodec.Parse<Records>("<record name='n' at='1,2'><part kind='whole'/></record>");
        Records other = XmlCodec.Parse<Records>("<record at='1,2'\n name='n'>\n  <part kind='whole'/></record>");

        Assert.NotEqual(((IXmlNode)one.Part!).Source!.Line, ((IXmlNode)other.Part!).Source!.Line);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(Records.Of("a", default), Records.Of("a", default));
    }

    [Fact]
    public void What_was_kept_counts_in_equality()
    {
        Records one = XmlCodec.Parse<Records>("<record name='n' at='1,2'><!-- c --></record>");
        Records other = XmlCodec.Parse<Records>("<record name='n' at='1,2'/>");

        Assert.NotEqual(one, other);
        Assert.Equal(one, XmlCodec.Parse<Records>("<record name='n' at='1,2'><!-- c --></record>"));
    }

    [Fact]
    public void A_copy_is_written_with_what_was_kept()
    {
        Records it = XmlCodec.Parse<Records>("<record name='n' at='1,2' extra='e'/>");

        Assert.Equal("<record name='m' at='1,2' extra='e'/>\n", XmlCodec.Format(it with { Name = "m" }));
    }
}
