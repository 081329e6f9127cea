using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Sources with mistakes that are marked.</summary>
internal static class Mistakes
{
    /// <summary>Asserts that each mark is reported at its place, and nothing else.</summary>
    public static GeneratorRun AssertReported(string marked)
    {
        Markup markup = Markup.Parse(marked);

        GeneratorRun run = GeneratorRun.On(markup.Source);

        Assert.Equal(markup.Expected.Select(e => Show(e.Id, e.Start, e.Text)).Order(StringComparer.Ordinal),
            run.Diagnostics.Select(d => Show(d, markup.Source)).Distinct().Order(StringComparer.Ordinal));
        return run;
    }

    private static string Show(Diagnostic diagnostic, string source) =>
        Show(diagnostic.Id, diagnostic.Location.SourceSpan.Start,
            source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));

    private static string Show(string id, int start, string text) => $"{id} at {start}: {text}";
}
