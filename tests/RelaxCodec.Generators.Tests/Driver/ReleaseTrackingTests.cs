extern alias generator;

using generator::RelaxCodec.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The compiler's own check of release tracking sees descriptors with a constant id only, and ours are made by a method.</summary>
public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Every_diagnostic_is_listed_as_it_is()
    {
        IEnumerable<string> expected = typeof(Descriptors).GetFields().Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}").Order(StringComparer.Ordinal);

        string[] listed = [.. RowsOf("Shipped"), .. RowsOf("Unshipped")];

        Assert.Equal(expected, listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> RowsOf(string releases) =>
        File.ReadLines(Repository.PathOf($"generators/RelaxCodec.Generators/AnalyzerReleases.{releases}.md"))
            .Where(l => l.StartsWith("RXC", StringComparison.Ordinal));
}
