using CsCheck;
using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

public sealed class XsdWhiteSpaceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData(" \t\r\n", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData(" a b ", "a b", "a b")]
    [InlineData("\ta \n b\r", "a \n b", "a b")]
    [InlineData("\u00A0a\u2003", "\u00A0a\u2003", "\u00A0a\u2003")]
    public void Trims_and_collapses(string text, string trimmed, string collapsed)
    {
        Assert.Equal(trimmed, XsdWhiteSpace.Trim(text));
        Assert.Equal(collapsed, XsdWhiteSpace.Collapse(text, new char[text.Length]));
        Assert.Equal(text == collapsed, XsdWhiteSpace.IsCollapsed(text));
    }

    [Fact]
    public void Replaces_one_by_one() => Assert.Equal(" a  b ", XsdWhiteSpace.Replace("\ta\r\nb\n", new char[6]));

    [Fact]
    public void A_short_destination_is_refused()
    {
        Assert.Throws<ArgumentException>(() => XsdWhiteSpace.Collapse("abc", new char[2]).Length);
        Assert.Throws<ArgumentException>(() => XsdWhiteSpace.Replace("abc", new char[2]).Length);
    }

    [Theory]
    [InlineData("pci", "pci", true)]
    [InlineData(" pci\n", "pci", true)]
    [InlineData("pci", "\tpci", true)]
    [InlineData("a  b", "a\nb", true)]
    [InlineData("a b", "ab", false)]
    [InlineData("ab", "a b", false)]
    [InlineData("pci", "PCI", false)]
    [InlineData("pc", "pci", false)]
    [InlineData("", " \n", true)]
    [InlineData("", "a", false)]
    public void Tokens_are_equal_once_collapsed(string lexical, string token, bool expected) =>
        Assert.Equal(expected, XsdWhiteSpace.TokenEquals(lexical, token));

    [Fact]
    public void Token_comparison_is_comparison_of_the_collapsed_texts()
    {
        Gen<string> text = Gen.Int[0, 5].Select(i => "ab \t\n\r"[i]).Array[0, 8].Select(chars => new string(chars));
        Gen.Select(text, text).Sample((a, b) => XsdWhiteSpace.TokenEquals(a, b) == (Collapsed(a) == Collapsed(b)));

        static string Collapsed(string text) => XsdWhiteSpace.Collapse(text, new char[text.Length]).ToString();
    }
}
