using RelaxCodec.Conformance.Tokens;

namespace RelaxCodec.Tests.Reading;

/// <summary>
/// Passing over white space leaves out its tokens and changes nothing else: not the other tokens, nor the place of an error.
/// </summary>
public sealed class WhiteSpacePassingTests
{
    [Fact]
    public void The_other_tokens_and_the_first_error_are_the_same()
    {
        var mutator = new TokenMutator(11);
        for (int i = 0; i < 10_000; i++)
        {
            TokenDocument document = mutator.Next();
            Assert.Equal(Tokens(document, passes: false), Tokens(document, passes: true));
        }
    }

    private static List<string> Tokens(TokenDocument document, bool passes)
    {
        List<string> tokens = [];
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            var source = new Utf8TokenSource(
                TokenTranscript.Pad(document.Bytes), document.Bytes.Length, state, document.Text is not null);
            while (passes ? source.ReadPastWhiteSpace() : source.Read())
            {
                if (source.Kind == XmlTokenKind.WhiteSpace)
                    continue;
                bool isNamed = source.Kind is XmlTokenKind.StartElement or XmlTokenKind.EndElement;
                tokens.Add($"{source.Kind} {source.Position} {(isNamed ? source.Name.Written : source.GetString())}");
            }
        }
        catch (XmlCodecException exception)
        {
            tokens.Add(exception.Problem.ToString());
        }
        finally
        {
            Utf8TokenState.Return(state);
        }

        return tokens;
    }
}
