using System.Text;
using System.Text.RegularExpressions;
using RelaxCodec.Conformance.Tokens;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests.Reading;

/// <summary>W3C's XML conformance suite, every document of it.</summary>
public sealed partial class XmlConformanceTests
{
    [Fact]
    public void Every_document_is_read_as_by_the_platform() => AssertNone(
        XmlConformanceSuite.Require().Tests,
        static test => TokenComparison.Compare(TokenDocument.Of(File.ReadAllBytes(test.Path))).Difference);

    [Fact]
    public void A_document_with_a_document_type_declaration_is_refused() => AssertNone(
        Tests(withDeclaration: true),
        static test => Refusal(test) is null ? "it is accepted" : null);

    [Fact]
    public void A_well_formed_document_without_one_is_accepted() => AssertNone(
        Tests(withDeclaration: false).Where(static test => test.IsForFourthEdition && test.Type is "valid" or "invalid"),
        static test => Refusal(test)?.ToString());

    // hst-lhs-007: a mark of UTF-8 and a declaration of ISO-8859-1. The platform's reader believes the declaration, and so do we.
    [Fact]
    public void A_document_that_is_not_well_formed_is_refused() => AssertNone(
        Tests(withDeclaration: false).Where(static test => test.IsForFourthEdition && test.Type == "not-wf" && test.Id != "hst-lhs-007"),
        static test => Refusal(test) is null ? "it is accepted" : null);

    private static IEnumerable<XmlConformanceTest> Tests(bool withDeclaration) =>
        XmlConformanceSuite.Require().Tests.Where(test => HasDocumentType(test.Path) == withDeclaration);

    // In whatever encoding, and not where it is only mentioned.
    private static bool HasDocumentType(string path)
    {
        string text = Encoding.Latin1.GetString([.. File.ReadAllBytes(path).Where(static b => b != 0)]);
        return Mentions().Replace(text, "").Contains("<!DOCTYPE", StringComparison.Ordinal);
    }

    private static Problem? Refusal(XmlConformanceTest test)
    {
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        try
        {
            using Utf8Document document = Utf8Document.Of(File.ReadAllBytes(test.Path), XmlLimits.Default);
            var source = new Utf8TokenSource(document.Bytes, document.Length, state, document.IsDecoded);
            while (source.Read())
                ;
            return null;
        }
        catch (XmlCodecException exception)
        {
            return exception.Problem;
        }
        finally
        {
            Utf8TokenState.Return(state);
        }
    }

    private static void AssertNone(IEnumerable<XmlConformanceTest> tests, Func<XmlConformanceTest, string?> objection)
    {
        XmlConformanceTest[] all = [.. tests];
        Assert.NotEmpty(all);
        Assert.Empty(all.Select(test => objection(test) is { } found ? $"{test}: {found}" : null).OfType<string>());
    }

    [GeneratedRegex(@"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>", RegexOptions.Singleline)]
    private static partial Regex Mentions();
}
