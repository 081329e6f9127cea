using RelaxCodec.Conformance.Tokens;

namespace RelaxCodec.Tests.Reading;

/// <summary>What is said of documents that are not well-formed.</summary>
public sealed class TokenErrorTests
{
    [Theory]
    [InlineData("<r>\n <a>\n</b></r>", "3:3", "the end tag 'b' does not match the start tag 'a' at 2:2: close 'a' first")]
    [InlineData("<a>\n<b>", "2:4", "the document ends inside 'b': it is cut off")]
    [InlineData("<a/>\n<!-- more", "2:10", "the document ends inside a comment: it is cut off")]
    [InlineData("<a b='1' c='2' b='3'/>", "1:16", "the attribute 'b' is there already, at 1:4: remove one of them")]
    [InlineData(
        "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
        "1:36",
        "the attribute 'q:b' is there already, at 1:28: remove one of them")]
    [InlineData("<a b='1' p:c='2'/>", "1:10", "the prefix 'p' is not declared: add xmlns:p='...' to this element or to one around it")]
    [InlineData("<a xmlns:p=''/>", "1:12", "a prefix cannot stand for no namespace: give it a name, or remove the declaration")]
    [InlineData("<a b='<'/>", "1:7", "'<' cannot be in the value of an attribute: write &lt;, or close the quote before it")]
    [InlineData("<a b=c/>", "1:6", "'c' cannot start the value of an attribute: write it in quotes")]
    [InlineData("<a b/>", "1:5", "'/' cannot follow the name of an attribute: write ='...'")]
    [InlineData("<a b='c'd='e'/>", "1:9", "'d' cannot follow an attribute: write white space, '/>' or '>'")]
    [InlineData(
        "<a>&nbsp;</a>",
        "1:5",
        "the entity 'nbsp' is not declared: only &lt; &gt; &amp; &apos; &quot; and numbers such as &#65; can be used")]
    [InlineData("<a>R&D</a>", "1:7", "'<' cannot be in a reference: end it with ';', or write &amp; for the character '&'")]
    [InlineData("<a>this & that</a>", "1:10", "'&' starts a reference: write &amp; for the character itself")]
    [InlineData("<a>&#0;</a>", "1:6", "U+0000 is no character that XML can hold: remove the reference")]
    [InlineData("<a>\u0001</a>", "1:4", "U+0001 is no character that XML can hold: remove it")]
    [InlineData("<a>]]></a>", "1:4", "']]>' cannot be in text: write ]]&gt;")]
    [InlineData("<a><!-- -- --></a>", "1:9", "'--' cannot be in a comment: write '- -'")]
    [InlineData("<a/><b/>", "1:6", "there is a second root element: a document has one")]
    [InlineData("<a/>x", "1:5", "'x' cannot follow the root element")]
    [InlineData(
        "\n<?xml version='1.0'?><a/>",
        "2:3",
        "an XML declaration can only be at the very start of a document: remove what is before it, or the declaration")]
    [InlineData("<1/>", "1:2", "'1' cannot start a name")]
    [InlineData("<a:b:c/>", "1:5", "a name cannot have more than one ':'")]
    public void It_is_said_what_is_wrong_and_what_to_do(string document, string place, string message) =>
        Assert.Equal($"{place}: RX001: this is not well-formed XML: {message}", TokenTranscript.ProblemOf(TokenDocument.Of(document)));

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_of() => Assert.Equal(
        "1:4: RX001: this is not well-formed XML: the byte 0xE9 is not UTF-8 here: save the document as UTF-8, or declare its encoding",
        TokenTranscript.ProblemOf(TokenDocument.Of([.. "<a>"u8, 0xE9, .. "</a>"u8])));

    [Fact]
    public void A_tag_of_too_many_attributes_is_refused_before_it_has_been_read() => Assert.Equal(
        "2:1: RX003: element has more than 2 attributes: reading stopped; if this is meant, code can raise XmlLimits.Attributes",
        TokenTranscript.ProblemOf(TokenDocument.Of("<r>\n<a b='' c='' d=<"), attributeLimit: 2));

    [Fact]
    public void As_many_attributes_as_allowed_are_read() =>
        Assert.Equal("none", TokenTranscript.ProblemOf(TokenDocument.Of("<a b='' c=''/>"), attributeLimit: 2));
}
