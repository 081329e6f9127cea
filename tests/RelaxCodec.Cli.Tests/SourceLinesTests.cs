using System.Text;

namespace RelaxCodec.Cli.Tests;

/// <summary>The quoted line and the pointer below it.</summary>
public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("<a b='c'/>", 4, "<a b='c'/>", "   ^")]
    [InlineData("      <a b='c'/>", 10, "<a b='c'/>", "   ^")]
    [InlineData("\t<a\tb='c'/>", 5, "<a b='c'/>", "   ^")]
    [InlineData("      <a/>", 2, "     <a/>", "^")]
    [InlineData("<a>", 99, "<a>", "   ^")]
    public void A_line_that_fits_is_quoted_without_its_indent(string line, int column, string text, string mark) =>
        Assert.Equal((text, mark), Lines(line).Excerpt(1, column, width: 80));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(500)]
    [InlineData(1000)]
    public void Of_a_long_line_the_part_around_the_column_is_quoted(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('a' + (i % 26))));

        (string text, string mark) = Lines(line).Excerpt(1, column, width: 40)!.Value;

        Assert.InRange(text.Length, 20, 40);
        Assert.Equal(line[column - 1], text[mark.Length - 1]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(1, 0)]
    public void A_place_that_does_not_exist_is_not_quoted(int line, int column) =>
        Assert.Null(Lines("one\ntwo").Excerpt(line, column, width: 80));

    [Fact]
    public void Control_characters_are_not_quoted() =>
        Assert.Equal(("a b", "  ^"), Lines("a\u009bb").Excerpt(1, 3, width: 80));

    private static SourceLines Lines(string text) => new(Encoding.UTF8.GetBytes(text));
}
