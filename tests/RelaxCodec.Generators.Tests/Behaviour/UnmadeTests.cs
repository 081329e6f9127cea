using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Collections and groups that no initializer makes, and what is written of those that are null.</summary>
public sealed class UnmadeTests
{
    private const string Full =
        """
        <depot kinds='a b' words='w' some=''>
          <tag>t</tag>
          <line>l</line>
          <name>n</name>
          <alias>a</alias>
          <s>1</s>
          <s>2</s>
          <mark>m</mark>
          <from>f</from>
          <item>i</item>
          <link>urn:l</link>
          <hash>AQID</hash>
          <note>o</note>
          <bin load='1'/>
          <place>
            <from>p</from>
          </place>
          <crate type='open'>
            <from>c</from>
            <line>k</line>
            <part>3</part>
            <lid>x</lid>
          </crate>
          <sack>
            <owner>o</owner>
          </sack>
          <ticket>to <barrel><owner>b</owner></barrel></ticket>
        </depot>

        """;

    [Fact]
    public void They_are_read_and_written() => Assert.Equal(Full, XmlCodec.Format(XmlCodec.Parse<Depot>(Full)));

    [Fact]
    public void They_are_empty_where_nothing_is_there()
    {
        Depot depot = XmlCodec.Parse<Depot>("<depot words=''><place/><crate/><sack/><ticket/></depot>");

        Assert.Null(depot.Goods);
        Assert.Empty(depot.Tags);
        Assert.Empty(depot.Label.Lines);
        Assert.Empty(depot.Items);
        Assert.Empty(depot.Links);
        Assert.Empty(depot.Words);
        Assert.Empty(Assert.Single(depot.Places!).From);
        Assert.Empty(Assert.Single(depot.Loads).Owners);
        Assert.Empty(depot.Ticket!.Content);
        Crate crate = Assert.Single(depot.Crates);
        Assert.Empty(crate.Parts);
        Assert.Empty(crate.Made.From);
        Assert.Empty(crate.Label!.Lines);
    }

    [Fact]
    public void An_optional_group_has_all_of_its_collections_when_one_member_is_there()
    {
        Goods goods = XmlCodec.Parse<Depot>("<depot words='' kinds=''><s>1</s></depot>").Goods!;

        Assert.Equal(["1"], goods.S);
        Assert.Empty(goods.Names);
        Assert.Empty(goods.Aliases);
        Assert.Empty(goods.Kinds);
        Assert.Empty(goods.Origin.From);
    }

    [Fact]
    public void What_is_missing_in_a_group_is_told() =>
        Assert.Equal("RX013", Assert.Single(XmlCodec.Read<Depot>("<depot words='' kinds=''><from>f</from></depot>").Problems).Id);

    [Fact]
    public void Null_collections_are_written_and_compared_as_empty_ones()
    {
        var none = new Depot
        {
            Tags = null!,
            Label = null!,
            Links = null!,
            Hashes = null!,
            Notes = null!,
            Bins = null!,
            Loads = null!,
            Crates = null!,
        };
        var empty = new Depot { Tags = [], Label = null!, Items = [], Links = [], Words = [], Bins = [], Crates = [] };

        Assert.Equal("<depot words=''/>\n", XmlCodec.Format(none));
        Assert.Equal(XmlCodec.Format(none), XmlCodec.Format(empty));
        Assert.True(XmlCodec.ContentEquals(none, empty));
        Assert.True(XmlCodec.ContentEquals(empty, none));
    }

    [Fact]
    public void A_text_that_is_null_is_written_and_compared_as_an_empty_one()
    {
        Assert.Equal("<optional/>\n", XmlCodec.Format(new OptionalText()));
        Assert.True(XmlCodec.ContentEquals(new OptionalText(), XmlCodec.Parse<OptionalText>("<optional/>")));
    }

    public static TheoryData<string, string> Holes => new()
    {
        { "item 2 of 'Items' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Items) },
        { "item 2 of 'Links' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Links) },
        { "item 2 of 'Hashes' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Hashes) },
        { "item 2 of 'Notes' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Notes) },
        { "item 2 of 'Words' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Words) },
        { "item 2 of 'Some' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Some) },
        { "item 2 of 'Bins' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Bins) },
        { "item 2 of 'Places' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Places) },
        { "item 2 of 'Crates' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Crates) },
        { "item 2 of 'Loads' of 'Depot' is null: remove it or set it [/depot]", nameof(Depot.Loads) },
        { "item 2 of 'Content' of 'Ticket' is neither text nor an element: remove it or set it [/depot/ticket]", nameof(Depot.Ticket) },
        { "item 2 of 'Tags' of 'Stocked' is null: remove it or set it [/depot]", nameof(Depot.Tags) },
    };

    [Theory, MemberData(nameof(Holes))]
    public void An_item_that_is_null_is_told_when_it_is_written(string expected, string property)
    {
        var exception = Assert.Throws<ArgumentException>(() => XmlCodec.Format(WithHole(property)));

        Assert.Equal(expected, exception.Message);
    }

    [Theory, MemberData(nameof(Holes))]
    public void Items_that_are_null_are_compared(string _, string property)
    {
        Assert.True(XmlCodec.ContentEquals(WithHole(property), WithHole(property)));
        Assert.False(XmlCodec.ContentEquals(WithHole(property), WithHole("")));
    }

    private static Depot WithHole(string property)
    {
        var depot = new Depot
        {
            Tags = property == nameof(Depot.Tags) ? ["", null!] : [],
            Label = new Label { Lines = [] },
            Crates = property == nameof(Depot.Crates) ? [new ShutCrate { Made = null!, Parts = null! }, null!] : null!,
        };
        switch (property)
        {
            case nameof(Depot.Items):
                depot.Items = ["", null!];
                break;
            case nameof(Depot.Links):
                depot.Links = [new Uri("urn:a"), null!];
                break;
            case nameof(Depot.Hashes):
                depot.Hashes = [[1], null!];
                break;
            case nameof(Depot.Notes):
                depot.Notes = Enumerable.Range(0, 2).Select(i => i == 0 ? "" : null!);
                break;
            case nameof(Depot.Words):
                depot.Words = ["a", null!];
                break;
            case nameof(Depot.Some):
                depot.Some = ["a", null!];
                break;
            case nameof(Depot.Bins):
                depot.Bins = [new Bin(), null!];
                break;
            case nameof(Depot.Places):
                depot.Places = [new Origin { From = null! }, null!];
                break;
            case nameof(Depot.Loads):
                depot.Loads = [new Sack { Owners = null! }, null!];
                break;
            case nameof(Depot.Ticket):
                depot.Ticket = new Ticket { Content = ["a", default] };
                break;
        }

        return depot;
    }
}
