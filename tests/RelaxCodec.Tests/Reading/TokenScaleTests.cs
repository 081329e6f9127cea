using System.Text;

namespace RelaxCodec.Tests.Reading;

/// <summary>Documents with very many of something. Were anything searched again for each of them, these would take hours.</summary>
public sealed class TokenScaleTests
{
    private const int Many = 1_000_000;

    [Fact]
    public void A_million_attributes() => AssertRead(text => Repeat(text.Append("<a"), static (text, i) => text.Append(" n").Append(i).Append("=''")).Append("/>"));

    [Fact]
    public void A_million_attributes_with_prefixes() =>
        AssertRead(text => Repeat(text.Append("<a xmlns:p='u' xmlns:q='v'"), static (text, i) => text.Append(i % 2 == 0 ? " p:n" : " q:n").Append(i / 2).Append("=''")).Append("/>"));

    [Fact]
    public void A_million_declarations_on_one_element() =>
        AssertRead(text => Repeat(text.Append("<a"), static (text, i) => text.Append(" xmlns:p").Append(i).Append("='u").Append(i).Append('\'')).Append("/>"));

    [Fact]
    public void A_hundred_thousand_declarations_in_scope() => AssertRead(text =>
    {
        for (int i = 0; i < Many / 10; i++)
            text.Append("<p").Append(i).Append(":a xmlns:p").Append(i).Append("='u").Append(i).Append("'><p0:b/>");
        for (int i = (Many / 10) - 1; i >= 0; i--)
            text.Append("</p").Append(i).Append(":a>");
        return text;
    });

    [Fact]
    public void A_million_names() => AssertRead(text => Repeat(text.Append("<a>"), static (text, i) => text.Append("<n").Append(i).Append("/>")).Append("</a>"));

    [Fact]
    public void A_million_long_names() => AssertRead(text => Repeat(text.Append("<a>"), static (text, i) => text.Append("<a-rather-long-name").Append(i).Append("/>")).Append("</a>"));

    [Fact]
    public void A_million_levels() => AssertRead(text => Repeat(Repeat(text, static (text, _) => text.Append("<a>")), static (text, _) => text.Append("</a>")));

    [Fact]
    public void A_million_comments() => AssertRead(text => Repeat(text.Append("<a>"), static (text, _) => text.Append("<!---->")).Append("</a>"));

    [Fact]
    public void A_million_references() => AssertRead(text => Repeat(text.Append("<a>"), static (text, _) => text.Append("&#32;&amp;")).Append("</a>"));

    [Fact]
    public void A_million_line_ends_in_a_value() => AssertRead(text => Repeat(text.Append("<a b='"), static (text, _) => text.Append("\r\n")).Append("'/>"));

    private static void AssertRead(Func<StringBuilder, StringBuilder> write)
    {
        byte[] document = Encoding.UTF8.GetBytes(write(new StringBuilder()).ToString());
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

    private static StringBuilder Repeat(StringBuilder text, Action<StringBuilder, int> append)
    {
        for (int i = 0; i < Many; i++)
            append(text, i);
        return text;
    }
}
