using System.Collections.Immutable;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Collections of every kind are filled, written and compared.</summary>
public sealed class CollectionTests
{
    private const string Full =
        """
        <collections>
          <item>i</item>
          <leaf>1</leaf>
          <list>1</list>
          <list>2</list>
          <made>m</made>
          <collection>3</collection>
          <some>4</some>
          <ilist>l</ilist>
          <icollection>5</icollection>
          <rolist>r</rolist>
          <rocollection>6</rocollection>
          <enumerable>7</enumerable>
          <enumerable>8</enumerable>
          <array>9</array>
          <maybe>x</maybe>
          <immutable>y</immutable>
          <colour>red</colour>
          <frozen>1.5E0</frozen>
          <a>10</a>
          <a>11</a>
          <b>b</b>
          <c>12</c>
          <arrays>
            <a>13</a>
            <c>14</c>
          </arrays>
          <listed>15</listed>
        </collections>

        """;

    [Fact]
    public void Each_collection_gets_its_items()
    {
        Collections it = XmlCodec.Parse<Collections>(Full);

        Assert.Equal([1, 2], it.List);
        Assert.Equal(["m"], it.Made);
        Assert.Equal([3], it.Collection);
        Assert.Equal([4], it.Some);
        Assert.Equal(["l"], it.Lists);
        Assert.Equal([5], it.Bag);
        Assert.Equal(["r"], it.ReadOnly);
        Assert.Equal([(byte)6], it.Counted);
        Assert.Equal([7, 8], it.Sequence);
        Assert.Equal([9], it.Array);
        Assert.Equal(["x"], it.Maybe!);
        Assert.Equal(["y"], it.Immutable);
        Assert.Equal([Colour.Red], it.Colours!.Value);
        Assert.Equal([1.5], it.Frozen);
        Assert.Equal(["i"], it.Items);
        Assert.Single(it.Trees);
        Assert.Equal([10, 11], it.Arrays!.A);
        Assert.Equal(["b"], it.Arrays.B);
        Assert.Equal([12], it.Arrays.More.C);
        Assert.Equal([13], Assert.Single(it.Elements!).A);
        Assert.Equal([15], it.Listed);
    }

    [Fact]
    public void What_is_not_there_is_null_or_empty()
    {
        Collections it = XmlCodec.Parse<Collections>("<collections><enumerable>1</enumerable></collections>");

        Assert.Null(it.Some);
        Assert.Null(it.Bag);
        Assert.Null(it.Counted);
        Assert.Null(it.Maybe);
        Assert.Null(it.Colours);
        Assert.Null(it.Items);
        Assert.Null(it.Inner);
        Assert.Null(it.Arrays);
        Assert.Null(it.Listed);
        Assert.Empty(it.ReadOnly);
        Assert.Empty(it.Array);
        Assert.Empty(it.Frozen);
        Assert.False(it.Immutable.IsDefault);
        Assert.Empty(it.Trees);
    }

    [Fact]
    public void They_are_written_in_their_order() =>
        Assert.Equal(Full, XmlCodec.Format(XmlCodec.Parse<Collections>(Full)));

    [Fact]
    public void None_and_empty_are_equal_and_default_is_none()
    {
        var none = new Collections { List = [], ReadOnly = [] };
        var empty = new Collections
        {
            List = [],
            ReadOnly = Array.Empty<string>(),
            Some = [],
            Bag = new HashSet<int>(),
            Counted = [],
            Sequence = Enumerable.Range(0, 0),
            Maybe = [],
            Immutable = [],
            Colours = default(ImmutableArray<Colour>),
            Trees = default,
        };

        Assert.True(XmlCodec.ContentEquals(none, empty));
        Assert.True(XmlCodec.ContentEquals(empty, none));
        Assert.Equal(XmlCodec.Format(none), XmlCodec.Format(empty));
    }

    [Fact]
    public void Any_collection_of_an_interface_is_written_and_compared()
    {
        var lazy = new Collections
        {
            List = [],
            ReadOnly = ImmutableArray.Create("a", "b"),
            Sequence = Enumerable.Range(1, 2).Select(i => i),
            Bag = new SortedSet<int> { 2, 1 },
            Counted = new Queue<byte>([3])
        };
        var plain = new Collections { List = [], ReadOnly = ["a", "b"], Sequence = [1, 2], Bag = [1, 2], Counted = [3] };

        Assert.Equal(XmlCodec.Format(plain), XmlCodec.Format(lazy));
        Assert.True(XmlCodec.ContentEquals(plain, lazy));
        Assert.False(XmlCodec.ContentEquals(
            plain, new Collections { List = [], ReadOnly = ["a", "b"], Sequence = [1, 3], Bag = [1, 2], Counted = [3] }));
        Assert.False(
            XmlCodec.ContentEquals(plain, new Collections { List = [], ReadOnly = ["a"], Sequence = [1, 2], Bag = [1, 2], Counted = [3] }));
    }

    [Fact]
    public void Reading_again_after_a_fault_starts_anew()
    {
        Assert.Throws<XmlCodecException>(
            () => XmlCodec.Parse<Collections>("<collections><array>1</array><enumerable>1</enumerable><array>2</array"));

        Assert.Equal([3], XmlCodec.Parse<Collections>("<collections><array>3</array><enumerable>1</enumerable></collections>").Array);
    }

    [Fact]
    public void Comments_stay_before_their_items()
    {
        const string Xml =
            "<collections>\n  <enumerable>1</enumerable>\n  <array>1</array>\n  <!-- two -->\n  <array>2</array>\n"
                + "  <leaf>1</leaf>\n</collections>\n";

        Assert.Contains(
            "  <array>1</array>\n  <!-- two -->\n  <array>2</array>\n",
            XmlCodec.Format(XmlCodec.Parse<Collections>(Xml)),
            StringComparison.Ordinal);
    }
}
