using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Lists that are tuples, and collections that are one value.</summary>
public sealed class TupleTests
{
    private const string Rest = "<flags>yes no yes</flags><rows/></tuples>";

    [Fact]
    public void Items_are_those_of_the_tuple()
    {
        Tuples read = XmlCodec.Parse<Tuples>($"<tuples at=' 1&#10;-2' size='1.5 INF' words='a b c d'>{Rest}");

        Assert.Equal((1, -2), read.At);
        Assert.Equal((1.5, double.PositiveInfinity), read.Size);
        Assert.Equal([("a", "b"), ("c", "d")], read.Words);
        Assert.Equal((true, false, true), read.Flags);
        Assert.StartsWith("<tuples at='1 -2' size='1.5E0 INF' words='a b c d'>", XmlCodec.Format(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at='1'", "2 items with white space between them, each a whole number from -2147483648 to 2147483647")]
    [InlineData("at='1 2 3'", "2 items")]
    [InlineData("path='1 2 3'", "any number of groups of 2 items")]
    public void Too_few_or_too_many_are_no_tuple(string attribute, string expected)
    {
        XmlReadResult<Tuples> read = XmlCodec.Read<Tuples>($"<tuples {attribute} size='1 2' words='a b'>{Rest}", XmlReadOptions.Strict);

        Assert.Contains(expected, Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_a_value_holds_the_tuple()
    {
        string xml = $"<tuples size='1 2' held='2001-12-31Z 1.50 AQID' words='a b'>{Rest}";

        Tuples read = XmlCodec.Parse<Tuples>(xml, XmlReadOptions.Strict);

        Assert.Null(read.Held);
        Assert.Contains(" held='2001-12-31Z 1.50 AQID'", XmlCodec.Format(read), StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_collections_are_equal_if_their_items_are()
    {
        Commas left = new() { Required = [1, 2], Prices = [1.5m], Marks = [3], Row = [4] };
        Commas right = new() { Required = [1, 2], Prices = [1.5m], Marks = [3], Row = [4] };

        Assert.True(XmlCodec.ContentEquals(left, right));
        Assert.Equal("<commas required='1,2' prices='1.5' marks='3'>", XmlCodec.Format(left).Split('\n')[0]);
        right.Required.Add(3);
        Assert.False(XmlCodec.ContentEquals(left, right));
    }

    [Fact]
    public void Prices_are_written_with_their_zeros() =>
        Assert.False(XmlCodec.ContentEquals(new Commas { Required = [], Prices = [1.5m] }, new Commas { Required = [], Prices = [1.50m] }));
}
