using System.Text;
using RelaxCodec.Conformance.Tokens;

namespace RelaxCodec.Tests.Reading;

/// <summary>Documents that are not in memory as a whole: the same tokens, in the same places.</summary>
public sealed class TokenWindowTests
{
    private const string Document =
        "\uFEFF<?xml version='1.0'?>\r\n<!--é--><p:a xmlns:p='u'\r\n b='c'>text é\r\n"
        + "<d xmlns='v' p:e='&lt;'>&amp;</d><![CDATA[x]]><f/>\r<?g h?></p:a>\n";

    [Fact]
    public void A_window_that_moves_token_by_token_gives_the_same_tokens() => Assert.All(Documents(), static document =>
    {
        var state = new Utf8TokenState { AttributeLimit = int.MaxValue };
        var source = new Utf8TokenSource(new RevealingWindow(document, Ends(document)), state);
        Assert.Equal(TokenTranscript.Of(TokenDocument.Of(document)), TokenTranscript.Of(ref source));
    });

    [Fact]
    public void Blocks_that_are_read_one_after_the_other_give_the_same_tokens() => Assert.All(Documents(), static document =>
    {
        var state = new Utf8TokenState { AttributeLimit = int.MaxValue };
        var tokens = new List<string>();
        int start = 0;
        foreach (int end in Ends(document))
        {
            byte[] block = TokenTranscript.Pad(document.AsSpan(start..end));
            var source = new Utf8TokenSource(block, end - start, state, isFinal: end == document.Length);
            tokens.AddRange(TokenTranscript.Of(ref source));
            source.Suspend();
            start = end;
        }

        Assert.Equal(TokenTranscript.Of(TokenDocument.Of(document)), tokens);
    });

    [Fact]
    public void A_slice_has_the_bytes_from_token_to_token_whether_the_window_moves_or_not()
    {
        byte[] document = Encoding.UTF8.GetBytes(Document);
        List<int> ends = Ends(document);
        for (int from = 0; from < ends.Count - 1; from++)
        {
            for (int to = from; to < ends.Count - 1; to++)
            {
                var source = new Utf8TokenSource(new RevealingWindow(document, ends), new Utf8TokenState());
                for (int i = 0; i <= from; i++)
                    source.Read();
                int start = (int)source.Position.Offset;
                Assert.True(source.TryBeginSlice());
                for (int i = from; i < to; i++)
                    source.Read();
                Assert.Equal(document[start..ends[to]], source.EndSlice().ToArray());
            }
        }
    }

    [Fact]
    public void Offsets_are_those_of_the_document()
    {
        byte[] document = Encoding.UTF8.GetBytes(Document);
        var source = new Utf8TokenSource(TokenTranscript.Pad(document), document.Length, new Utf8TokenState());
        while (source.Read())
        {
            if (source.Kind is not (XmlTokenKind.Text or XmlTokenKind.WhiteSpace))
                Assert.Equal((byte)'<', document[source.Position.Offset]);
            while (source.MoveToNextAttribute())
            {
                string rest = Encoding.UTF8.GetString(document[(int)source.Position.Offset..]);
                Assert.StartsWith(source.Name.Written + "=", rest, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_document_that_ends_in_its_window_too_early_is_refused()
    {
        byte[] document = "<a><b/>"u8.ToArray();
        string? message = null;
        try
        {
            var source = new Utf8TokenSource(new RevealingWindow(document, [3, 7]), new Utf8TokenState());
            TokenTranscript.Of(ref source);
        }
        catch (XmlCodecException exception)
        {
            message = exception.Problem.ToString();
        }

        Assert.Equal("1:8: error RX001: this is not well-formed XML: the document ends inside 'a': it is cut off [/]", message);
    }

    private static IEnumerable<byte[]> Documents()
    {
        yield return Encoding.UTF8.GetBytes(Document);
        var generator = new DocumentGenerator(1);
        for (int i = 0; i < 500; i++)
        {
            byte[] document = Encoding.UTF8.GetBytes(generator.Next());
            if (TokenTranscript.Of(TokenDocument.Of(document)) is not null)
                yield return document;
        }
    }

    /// <summary>Where the tokens end: where the next ones start, and the last one ends.</summary>
    private static List<int> Ends(byte[] document)
    {
        var ends = new List<int>();
        var state = new Utf8TokenState { AttributeLimit = int.MaxValue };
        var source = new Utf8TokenSource(TokenTranscript.Pad(document), document.Length, state);
        while (source.Read())
            ends.Add((int)source.Position.Offset);
        ends.Add(document.Length);
        ends.RemoveAt(0);
        return ends;
    }
}
