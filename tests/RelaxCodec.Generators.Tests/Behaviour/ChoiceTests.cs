using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>Choices of elements, as members and as roots.</summary>
public sealed class ChoiceTests
{
    [Fact]
    public void A_document_is_read_as_the_element_that_it_is()
    {
        Assert.IsType<StressedText>(XmlCodec.Parse<IInline>("<em/>"));
        Assert.IsType<CheckBox>(XmlCodec.Parse<IInline>("<input type='box' checked='no'/>"));
        Assert.IsType<Quotation>(XmlCodec.Parse<IBlock>("<q xmlns='urn:quote'/>"));
        Assert.IsType<Quotation>(XmlCodec.Parse<Marked>("<q xmlns='urn:quote'/>"));
    }

    [Theory]
    [InlineData("<para/>", "the root element is 'para'")]
    [InlineData("<em xmlns='urn:x'/>", "the root element is 'em' of the namespace 'urn:x'")]
    public void Another_root_is_told_the_names_that_are_allowed(string xml, string found)
    {
        Problem problem = Assert.Single(XmlCodec.Read<IInline>(xml).Problems);

        Assert.Equal("RX017", problem.Id);
        Assert.Equal($"{found}; expected 'code', 'input', 'q' of the namespace 'urn:quote' or 'em'", problem.Message);
    }

    [Fact]
    public void A_case_may_be_an_alternative_without_the_others() =>
        Assert.Equal("RX012", Assert.Single(XmlCodec.Read<IPhrase>("<input type='box'/>", XmlReadOptions.Strict).Problems).Id);

    [Fact]
    public void What_is_around_the_root_of_a_choice_is_kept()
    {
        const string Document = "<!-- a -->\n<para>b</para>\n<?c d?>\n";

        Assert.Equal(Document, XmlCodec.Format(XmlCodec.Parse<IBlock>(Document)));
    }

    [Fact]
    public void Elements_of_an_interface_are_put_between_texts()
    {
        var block = new TextBlock();
        block.Content.Add("see ");
        block.Content.Add(new CodeText { Text = "x" });
        block.Content.Insert(0, new StressedText { Parts = { "first", new CodeText { Text = "y" } } });

        Assert.Equal("<para><em>first<code>y</code></em>see <code>x</code></para>\n", XmlCodec.Format<IBlock>(block));
    }

    [Fact]
    public void What_is_no_element_of_the_choice_is_not_written()
    {
        IInline stranger = new Stranger();

        ArgumentException exception = Assert.Throws<ArgumentException>(() => XmlCodec.Format(stranger));

        Assert.StartsWith($"{typeof(Stranger)} is not one of the elements of IInline.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_a_document_may_be_any_of_a_choice()
    {
        using var document = new MemoryStream("<book><para>a</para><part><para/></part><q xmlns='urn:quote'/></book>"u8.ToArray());

        Assert.Equal(
            [typeof(TextBlock), typeof(TextPart), typeof(Quotation)],
            XmlCodec.ParseItems<IBlock>(document).Select(item => item.GetType()));
    }

    [Fact]
    public void Objects_of_a_choice_are_equal_if_they_are_the_same_element()
    {
        IBlock left = XmlCodec.Parse<IBlock>("<para>a</para>");

        Assert.True(XmlCodec.ContentEquals(left, XmlCodec.Parse<IBlock>("<para>a</para>")));
        Assert.False(XmlCodec.ContentEquals(left, XmlCodec.Parse<IBlock>("<para>b</para>")));
        Assert.False(XmlCodec.ContentEquals(left, XmlCodec.Parse<IBlock>("<q xmlns='urn:quote'>a</q>")));
    }

#pragma warning disable RXC083 // An object that no schema knows is what a test is about.
    private sealed class Stranger : IInline
#pragma warning restore RXC083
    {
        public string Plain => "";
    }
}
