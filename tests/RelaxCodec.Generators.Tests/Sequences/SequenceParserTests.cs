extern alias generator;

using generator::RelaxCodec.Generators.Sequences;

namespace RelaxCodec.Generators.Tests.Sequences;

/// <summary>A text that is no pattern is refused with the column and the reason.</summary>
public sealed class SequenceParserTests
{
    [Theory]
    [InlineData("", 1, "expected the name of an element, 'empty' or '(' before the end")]
    [InlineData("a, ", 4, "expected the name of an element, 'empty' or '(' before the end")]
    [InlineData("a,, b", 3, "expected the name of an element, 'empty' or '(' before ','")]
    [InlineData("a b", 3, "expected ',', '|' or '&' before 'b'")]
    [InlineData("a, b | c", 6, "'|' beside ',' could be read in two ways: put parentheses around one of them")]
    [InlineData("a?*", 3, "'*' follows another sign of number: keep one of them")]
    [InlineData("(a, (b)", 8, "the '(' of column 1 is not closed: add ')'")]
    [InlineData("(a b)", 4, "expected ',', '|', '&' or ')' before 'b'")]
    [InlineData("a)", 2, "this ')' closes nothing: remove it")]
    [InlineData("a, p:b", 4, "'p:b' is not the name of an element without its prefix")]
    [InlineData("(a, b) & (c | a?)", 15,
        "'a' stands on both sides of '&', which RELAX NG forbids (section 7.4): mention it on one side only")]
    public void A_fault_has_its_column(string text, int column, string message)
    {
        Assert.Null(SequenceParser.Parse(text, static mention => mention.Name[0], out SequenceFault? fault));

        Assert.Equal(new SequenceFault(column, message), fault);
    }

    [Fact]
    public void Deep_parentheses_are_refused_and_not_followed()
    {
        SequenceParser.Parse(new string('(', 100_000) + "a", static _ => 0, out SequenceFault? fault);

        Assert.Equal(102, fault?.Column);
    }

    [Theory]
    [InlineData("a , b# the end\n ,c", "a,b,c")]
    [InlineData("empty, \\empty", "empty,\\empty")]
    [InlineData("(((a)))", "a")]
    public void White_space_comments_and_parentheses_say_nothing(string text, string same) =>
        Assert.Equal(
            SequenceParser.Parse(same, static mention => mention.Name[0], out _),
            SequenceParser.Parse(text, static mention => mention.Name[0], out _));
}
