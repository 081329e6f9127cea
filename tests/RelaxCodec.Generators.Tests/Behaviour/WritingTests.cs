using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What is written of objects, however they came about.</summary>
public sealed class WritingTests
{
    [Fact]
    public void An_object_built_in_code_is_written_with_the_values_of_its_case()
    {
        var fleet = new Fleet
        {
            Vehicles =
        {
            new Bike { Price = 1 },
            new Boat { Price = 2 },
            new Car { CarKind = CarKind.SportsCar, Kind = WheeledKind.Wheeled, Price = 3 }
        }
        };

        Assert.Equal(
            """
            <fleet>
              <vehicle type='bike'>
                <price>1</price>
              </vehicle>
              <vehicle kind='boat'>
                <price>2</price>
              </vehicle>
              <vehicle kind='wheeled' type='sports car'>
                <price>3</price>
              </vehicle>
            </fleet>

            """,
            XmlCodec.Format(fleet));
    }

    [Fact]
    public void Groups_are_written_where_their_property_stands()
    {
        var groups = new Groups
        {
            Label = "l",
            Description = "d",
            Area = new Area { X = 1, Extent = Extent.Of(3, 4) },
            Credentials = new Credentials { User = "u", Secret = "s" },
            Inner = new Area(),
            Shape = new Circle { Radius = 0.5 },
            Pair = new Pair { Left = "a", Right = "b" },
        };

        Assert.Equal(
            """
            <groups label='l' x='1' width='3' height='4' user='u'>
              <description>d</description>
              <secret>s</secret>
              <inner/>
              <shape form='circle' radius='5.0E-1'/>
              <left>a</left>
              <right>b</right>
            </groups>

            """,
            XmlCodec.Format(groups));
    }

    [Fact]
    public void Values_are_written_in_their_canonical_form()
    {
        Values values = XmlCodec.Parse<Values>(
            """
            <values text="a'b" light=' on ' truth='1' int='+05' uint=' 1 ' decimal='01.50' double='INF' colour=' deep blue ' id='6BA7B810-9DAD-11D1-80B4-00C04FD430C8'><required> 007 </required><tag/></values>
            """);

        Assert.Equal(
            "<values text='a&apos;b' light='on' truth='true' int='5' uint='1' decimal='1.50' double='INF' "
            + "id='6ba7b810-9dad-11d1-80b4-00c04fd430c8' colour='deep  blue'>\n"
            + "  <required>7</required>\n  <tag/>\n</values>\n",
            XmlCodec.Format(values));
    }

    // An initial value stands for what is absent, not for what is there and not valid.
    [Theory]
    [InlineData("version='0.9'", "", "version='0.9'")]
    [InlineData("", "<ttl>x</ttl>", "<ttl>x</ttl>")]
    [InlineData("", "<ttl>1<x/></ttl>", "<ttl>1<x/></ttl>")]
    [InlineData("", "<item><enclosure url='u' length='-1'/></item>", "<enclosure url='u' length='-1'/>")]
    [InlineData("", "<item><guid isPermaLink='maybe'/></item>", "<guid isPermaLink='maybe'/>")]
    [InlineData("", "<item><guid/></item>", "<guid isPermaLink='true'/>")]
    [InlineData("", "", "<ttl>60</ttl>")]
    public void An_initial_value_does_not_replace_what_was_read(string attribute, string part, string expected)
    {
        Rss rss = XmlCodec.Read<Rss>($"<rss {attribute}><channel>{part}</channel></rss>").Value!;

        Assert.Contains(expected, XmlCodec.Format(rss), StringComparison.Ordinal);
    }
}
