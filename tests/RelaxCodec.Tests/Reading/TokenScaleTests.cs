using System.Text;

namespace RelaxCodec.Tests.Reading;

/// <summary>Documents with very many of something. Were anything searched again for each of them, these would take hours.</summary>
public sealed class TokenScaleTests
{
    private const int Many = 1_000_000;

    [Fact]
    public void A_million_attributes() => AssertRead("<a", static i => $" n{i}=''", "/>");

    [Fact]
    public void A_million_attributes_with_prefixes() =>
        AssertRead("<a xmlns:p='u' xmlns:q='v'", static i => $" {(i % 2 == 0 ? 'p' : 'q')}:n{i / 2}=''", "/>");

    [Fact]
    public void A_million_declarations_on_one_element() => AssertRead("<a", static i => $" xmlns:p{i}='u{i}'", "/>");

    [Fact]
    public void A_million_declarations_in_scope() =>
        AssertRead("", static i => $"<p{i}:a xmlns:p{i}='u{i}'><p0:b/>", "", static i => $"</p{i}:a>");

    [Fact]
    public void A_million_names() => AssertRead("<a>", static i => $"<n{i}/>", "</a>");

    [Fact]
    public void A_million_long_names() => AssertRead("<a>", static i => $"<a-rather-long-name{i}/>", "</a>");

    [Fact]
    public void A_million_levels() => AssertRead("", static _ => "<a>", "", static _ => "</a>");

    [Fact]
    public void A_million_comments() => AssertRead("<a>", static _ => "<!---->", "</a>");

    [Fact]
    public void A_million_references() => AssertRead("<a>", static _ => "&#32;&amp;", "</a>");

    [Fact]
    public void A_million_line_ends_in_a_value() => AssertRead("<a b='", static _ => "\r\n", "'/>");

    /// <param name="before">What comes first.</param>
    /// <param name="each">What comes so many times.</param>
    /// <param name="after">What comes then.</param>
    /// <param name="closing">What comes so many times at the end, for the last of the many first.</param>
    private static void AssertRead(string before, Func<int, string> each, string after, Func<int, string>? closing = null)
    {
        var text = new StringBuilder(before);
        for (int i = 0; i < Many; i++)
            text.Append(each(i));
        text.Append(after);
        for (int i = Many - 1; closing is not null && i >= 0; i--)
            text.Append(closing(i));
        AssertRead(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AssertRead(byte[] document)
    {
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            var source = new Utf8TokenSource(TokenTranscript.Pad(document), document.Length, state);
            long values = 0;
            while (source.Read())
            {
                if (source.Kind != XmlTokenKind.StartElement && source.Kind != XmlTokenKind.EndElement)
                    values += source.Value.Length;
                while (source.MoveToNextAttribute())
                    values += source.Value.Length;
            }

            Assert.InRange(values, 0, document.Length);
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }
}
