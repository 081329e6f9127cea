using System.Text;
using RelaxCodec.Conformance.Tokens;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests.Reading;

/// <summary>Our tokens of UTF-8, their places and the place of the first error, beside those of the platform's reader.</summary>
public sealed class TokenDifferentialTests
{
    [Fact]
    public void Libvirts_files_are_read_as_by_the_platform() =>
        AssertSame(LibvirtCorpus.Require().Files.Select(static file => TokenDocument.Of(File.ReadAllBytes(file.Path))));

    [Fact]
    public void Nasty_documents_are_read_as_by_the_platform() =>
        AssertSame(
        [
            .. NastyDocuments.All.Select(Encoding.UTF8.GetBytes).Select(TokenDocument.Of),
            .. NastyDocuments.All.Select(TokenDocument.Of),
        ]);

    // dotnet run -c Release --project tests/RelaxCodec.Conformance -- tokens: as many as you have time for.
    [Fact]
    public void Changed_documents_are_read_as_by_the_platform() => AssertSame(Enumerable.Range(0, 50).SelectMany(static seed =>
    {
        var mutator = new TokenMutator(seed);
        return Enumerable.Range(0, 1000).Select(_ => mutator.Next());
    }));

    private static void AssertSame(IEnumerable<TokenDocument> documents) => Assert.Empty(documents
        .AsParallel()
        .Select(static document => TokenComparison.Compare(document).Difference is { } difference ? difference + "\n" + document : null)
        .OfType<string>()
        .Take(5));
}
