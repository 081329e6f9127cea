namespace RelaxCodec.Cli.Tests;

/// <summary>Text of others on one line.</summary>
public sealed class OneLineTests
{
    [Theory]
    [InlineData("plain 'text' <é> 😀", "plain 'text' <é> 😀")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\e[31mred", @"\u001B[31mred")]
    [InlineData("\u202eturned", @"\u202Eturned")]
    [InlineData("\u2028", @"\u2028")]
    public void What_would_not_be_seen_is_spelt_out(string text, string line) => Assert.Equal(line, ProblemText.OneLine(text));
}
