using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>What validation says of objects that code has built or changed, and where.</summary>
public sealed class ValidationTests
{
    private const Colour NoColour = (Colour)77;

    [Fact]
    public void A_valid_object_has_no_problems() => Assert.Empty(XmlCodec.Validate(Valid()));

    [Fact]
    public void Every_value_outside_its_datatype_is_told_with_its_path()
    {
        Values values = Valid();
        (values.Percent, values.Model, values.Price, values.Tags) = (101, "zzz", 0.001m, []);

        Assert.Equal(["RX012 /values/@percent", "RX012 /values/@model", "RX012 /values/@price", "RX013 /values"], Places(values));
    }

    [Fact]
    public void What_was_missing_when_read_is_told_at_the_element_that_lacks_it()
    {
        Fleet fleet = XmlCodec.Read<Fleet>("<fleet><vehicle type='bike'><price>1</price></vehicle><vehicle kind='boat'/></fleet>").Value!;

        Assert.Equal(["RX013 /fleet/vehicle[2]"], Places(fleet));
        fleet.Vehicles[1].Price = 1;
        Assert.Empty(Places(fleet));
    }

    [Fact]
    public void Kept_content_is_judged_too()
    {
        Values values = XmlCodec.Parse<Values>(
            XmlCodec.Format(Valid()).Replace("<required>", "<unknown/><required>", StringComparison.Ordinal));

        Assert.Equal(["RX010 /values/unknown"], Places(values));
    }

    [Fact]
    public void A_value_without_a_literal_is_told_at_its_attribute()
    {
        Values values = Valid();
        values.Colour = NoColour;

        Problem problem = Assert.Single(XmlCodec.Validate(values));
        Assert.Equal("error RX019: 77 is no member of Colour with a literal: set one that has one [/values/@colour]", problem.ToString());
    }

    [Fact]
    public void A_value_without_a_literal_is_told_at_its_element()
    {
        Values values = Valid();
        values.Colours.Add(NoColour);

        Assert.Equal(["RX019 /values/colour[1]"], Places(values));
    }

    [Fact]
    public void A_character_that_XML_does_not_have_is_told_where_it_is_and_what_was_written_before_is_judged()
    {
        Values values = Valid();
        (values.Percent, values.Title) = (101, "a\0");

        Assert.Equal(["RX012 /values/@percent", "RX019 /values/title"], Places(values));
    }

    [Fact]
    public void What_has_not_been_written_is_not_missing()
    {
        Values values = Valid();
        values.Text = "\uFFFE";

        Assert.Equal(["RX019 /values/@text"], Places(values));
    }

    [Fact]
    public void A_null_among_items_is_told_at_the_element_around_it() =>
        Assert.Equal(["RX019 /fleet"], Places(new Fleet { Vehicles = { null! } }));

    [Fact]
    public void An_element_that_holds_itself_is_told()
    {
        var tree = new Tree { Name = "t" };
        tree.Trees.Add(tree);

        Problem problem = Assert.Single(XmlCodec.Validate(tree));
        Assert.Equal("RX019", problem.Id);
        Assert.Contains("cycle", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_tells_the_path_too()
    {
        Values values = Valid();
        values.Text = "\0";

        ArgumentException exception = Assert.Throws<ArgumentException>(() => XmlCodec.Format(values));
        Assert.Equal("U+0000 at index 0 is not a character that XML can hold: remove it before writing [/values/@text]", exception.Message);
    }

    [Fact]
    public async Task Nothing_is_written_of_an_invalid_object_where_it_is_to_be_valid()
    {
        Values values = Valid();
        values.Percent = 101;
        var validated = new XmlFormatOptions { Validate = true };
        var stream = new MemoryStream();
        var text = new StringWriter();

        Assert.Equal("/values/@percent", Assert.Throws<XmlCodecException>(() => XmlCodec.Format(values, validated)).Problem.Path);
        Assert.Throws<XmlCodecException>(() => XmlCodec.Format(values, stream, validated));
        Assert.Throws<XmlCodecException>(() => XmlCodec.Format(values, text, validated));
        await Assert.ThrowsAsync<XmlCodecException>(
            () => XmlCodec.FormatAsync(values, stream, validated, TestContext.Current.CancellationToken));
        Assert.Equal((0, ""), (stream.Length, text.ToString()));
        Assert.Equal(XmlCodec.Format(Valid()), XmlCodec.Format(Valid(), validated));
    }

    [Fact]
    public void The_release_that_is_asked_for_judges()
    {
        var releases = new Releases { New = 1, Percent = 50 };

        Assert.Contains("RX018 /releases/@new", XmlCodec.Validate(releases, XmlRelease.Parse("1")).Select(p => $"{p.Id} {p.Path}"));
        Assert.DoesNotContain("RX018 /releases/@new", Places(releases));
    }

    private static Values Valid() => new()
    {
        Text = "t",
        Light = true,
        UInt = 1,
        Required = 1,
        Tags = ["a"],
    };

    private static string[] Places<T>(T value)
        where T : class, IXmlRoot<T> => [.. XmlCodec.Validate(value).Select(p => $"{p.Id} {p.Path}")];
}
