using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Texts that are lists.</summary>
public sealed class ListTests
{
    private const string Rest = "<moments>2001-12-31T23:59:59Z</moments></lists>";

    [Fact]
    public void Items_are_what_stands_between_white_space()
    {
        Lists lists = XmlCodec.Parse<Lists>(
            "<lists required=' 1&#9;2 ' days='2001-12-31' letters='b a' ints='-1' words='x  y' flags='yes no' points='1,2' "
                + $"sizes='25' small='9'>{Rest}");

        Assert.Equal<byte>([1, 2], lists.Required);
        Assert.Equal([new DateOnly(2001, 12, 31)], lists.Days);
        Assert.Equal([Letter.B, Letter.A], lists.Letters);
        Assert.Equal([-1], lists.Ints!);
        Assert.Equal(["x", "y"], lists.Words!);
        Assert.Equal([true, false], lists.Flags!);
        Assert.Equal([new Point(1, 2)], lists.Points!);
        Assert.Equal([25u], lists.Sizes!);
        Assert.Equal<byte>([9], lists.Small!);
        Assert.Null(lists.Codes);
        Assert.StartsWith(
            "<lists ints='-1' words='x y' required='1 2' days='2001-12-31' letters='b a' flags='yes no' points='1,2' sizes='25' small='9'>",
            XmlCodec.Format(lists), StringComparison.Ordinal);
    }

    [Fact]
    public void No_list_is_not_an_empty_one()
    {
        Lists none = XmlCodec.Parse<Lists>($"<lists required='' days='' letters='a'>{Rest}");
        Lists empty = XmlCodec.Parse<Lists>($"<lists ints='' required='' days='' letters='a'>{Rest}");

        Assert.Null(none.Ints);
        Assert.Empty(empty.Ints!);
        Assert.False(XmlCodec.ContentEquals(none, empty));
        Assert.Contains("<lists ints='' required=''", XmlCodec.Format(empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days='2001-12-31 12001-12-31'")]
    [InlineData("days='12001-12-31'")]
    [InlineData("days='' links='a http://[::1]:99999/'")]
    public void A_list_with_an_item_that_has_no_value_is_held(string attributes)
    {
        string xml = $"<lists required='' letters='a' {attributes}>{Rest}";

        XmlReadResult<Lists> read = XmlCodec.Read<Lists>(xml, XmlReadOptions.Strict);

        Assert.Empty(read.Problems);
        Assert.Empty(read.Value!.Days);
        Assert.Null(read.Value.Links);
        Assert.Contains(
            attributes.Replace("days='' ", "", StringComparison.Ordinal), XmlCodec.Format(read.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_takes_the_place_of_what_was_held()
    {
        Lists lists = XmlCodec.Parse<Lists>(
            "<lists required='' days='12001-12-31' letters='a'><moments>2001-12-31T23:59:59</moments>"
                + "<matrix>1.00000000000000000000000000001</matrix></lists>");

        lists.Days.Add(DateOnly.MinValue);
        lists.Moments.Add(DateTimeOffset.UnixEpoch);
        lists.Matrix[0].Cells.Add(1);

        Assert.Equal(
            "<lists required='' days='0001-01-01' letters='a'>\n  <moments>1970-01-01T00:00:00Z</moments>\n"
                + "  <matrix>1</matrix>\n</lists>\n",
            XmlCodec.Format(lists));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    public void What_would_not_be_one_item_is_not_written(string item)
    {
        Lists lists = XmlCodec.Parse<Lists>($"<lists required='' days='' letters='a'>{Rest}");
        lists.Words = ["x", item];

        Assert.Throws<ArgumentException>(() => XmlCodec.Format(lists));
    }

    [Fact]
    public void A_bad_item_is_told_of()
    {
        XmlReadResult<Lists> read = XmlCodec.Read<Lists>($"<lists required='1 x' days='' letters='a'>{Rest}", XmlReadOptions.Strict);

        Problem problem = Assert.Single(read.Problems);
        Assert.Equal("RX012", problem.Id);
        Assert.Contains(
            "items with white space between them, each a whole number from 0 to 255", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_collection_holds_the_items()
    {
        const string Xml =
            "<list-collections collection='1 2' made='x' ilist='' icollection='3' rolist='2001-12-31' enumerable='a b' array='1 9' "
                + "frozen='b a' immutable='i'>\n"
                + "  <sequence>1</sequence>\n  <octets>1 255</octets>\n  <maybe>PT1S</maybe>\n  <thawed>4</thawed>\n  <row>1 2.5</row>\n"
                + "</list-collections>\n";

        ListCollections lists = XmlCodec.Parse<ListCollections>(Xml);

        Assert.Equal([1, 2], lists.Collection!);
        Assert.Equal(["x"], lists.Made);
        Assert.Equal([3], lists.CollectionInterface!);
        Assert.Equal([new DateOnly(2001, 12, 31)], lists.ReadOnlyList!);
        Assert.Equal([1, 9], lists.Array!);
        Assert.Equal<Letter>([Letter.B, Letter.A], lists.Frozen);
        Assert.Equal<TimeSpan>([TimeSpan.FromSeconds(1)], lists.Maybe!.Value);
        Assert.Equal(["i"], lists.Immutable!);
        Assert.Equal(Xml, XmlCodec.Format(lists));
    }

    [Fact]
    public void An_array_that_was_never_set_is_empty()
    {
        var never = new ListCollections { Octets = new HashSet<byte> { 1 }, Thawed = default };

        Assert.Equal("<list-collections made=''>\n  <octets>1</octets>\n  <thawed/>\n</list-collections>\n", XmlCodec.Format(never));
        Assert.True(XmlCodec.ContentEquals(never, new ListCollections { Octets = [1], Thawed = [] }));
        Assert.False(XmlCodec.ContentEquals(never, new ListCollections { Octets = [1], Thawed = [], Maybe = [] }));
    }
}
