using System.Text;
using RelaxCodec.Conformance.Tokens;

namespace RelaxCodec.Tests.Reading;

/// <summary>Where we refuse what the platform's reader takes, or tell of it in another place, on purpose.</summary>
public sealed class TokenDifferenceTests
{
    [Theory]
    [InlineData("<?xml version='1.0.0'?><a/>", "1:16")] // they look at three characters
    [InlineData("<?xml version='1.0 or so'?><a/>", "1:16")]
    public void A_version_that_only_starts_as_1_0_is_refused(string document, string place) =>
        AssertRefused(document, place, "which is not supported");

    [Theory]
    [InlineData("<a>&#x1010FFFF;</a>", "1:7")] // they compute with 16 bits
    [InlineData("<a>&#x4010000;</a>", "1:7")]
    public void A_number_beyond_the_last_character_is_refused(string document, string place) =>
        AssertRefused(document, place, "there is no character of this number");

    // They drop the bytes.
    [Fact]
    public void A_document_that_ends_within_a_character_is_refused() =>
        Assert.Equal(
            "1:5: RX001: this is not well-formed XML: the document ends in the middle of a character: it is cut off",
            Problem([.. "<a/>"u8, 0xE2, 0x82]));

    // They do not look at what a text declares.
    [Fact]
    public void A_text_that_declares_no_name_of_an_encoding_is_refused() => Assert.StartsWith(
        "1:31: RX001: this is not well-formed XML: 'a b' is no name of an encoding",
        TokenTranscript.ProblemOf(TokenDocument.Of("<?xml version='1.0' encoding='a b'?><a/>")),
        StringComparison.Ordinal);

    // They do not say where.
    [Theory]
    [InlineData("<?xml version='1.0'?>\n <!DOCTYPE a><a/>", "2:2")]
    [InlineData("<a><!DOCTYPE a></a>", "1:4")]
    [InlineData("<a/><!DOCTYPE a>", "1:5")]
    public void A_document_type_declaration_is_told_of_where_it_starts(string document, string place) =>
        Assert.Equal(
            place + ": RX002: the document has a document type declaration (DTD), which is not allowed: remove <!DOCTYPE ...>",
            Problem(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("<!--c-->\n", "2:1")]
    public void A_document_without_a_root_element_is_told_of_where_it_ends(string document, string place) =>
        Assert.Equal(
            place + ": RX001: there is no root element: the document is empty or cut off",
            Problem(Encoding.UTF8.GetBytes(document)));

    [Fact]
    public void An_encoding_that_the_document_is_not_in_is_told_of_where_it_is_declared() =>
        Assert.StartsWith(
            "1:31: RX001: the XML declaration says 'utf-16'",
            Problem("<?xml version='1.0' encoding='utf-16'?><a/>"u8.ToArray()),
            StringComparison.Ordinal);

    // They have not counted line ends that they have looked ahead over.
    [Theory]
    [InlineData("<a b='c'\n\n", "3:1")]
    [InlineData("<a></a\r", "2:1")]
    public void The_end_of_a_document_that_is_cut_off_is_where_it_ends(string document, string place) =>
        AssertRefused(document, place, "it is cut off");

    // They take it for text if it goes beyond their buffer.
    [Fact]
    public void White_space_is_white_space_however_long_it_is()
    {
        List<string> tokens = TokenTranscript.Of(TokenDocument.Of($"<a>{new string(' ', 100_000)}</a>"))!;
        Assert.StartsWith("WhiteSpace 1:4 +3", tokens[1], StringComparison.Ordinal);
    }

    private static void AssertRefused(string document, string place, string message)
    {
        string problem = Problem(Encoding.UTF8.GetBytes(document));
        Assert.StartsWith(place + ": RX001: ", problem, StringComparison.Ordinal);
        Assert.Contains(message, problem, StringComparison.Ordinal);
    }

    private static string Problem(byte[] document) => TokenTranscript.ProblemOf(TokenDocument.Of(document));
}
