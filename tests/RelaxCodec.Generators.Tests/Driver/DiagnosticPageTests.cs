extern alias generator;

using System.Text.RegularExpressions;
using generator::RelaxCodec.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Each diagnostic has a page of help, of which the first sample gets it and the second is right.</summary>
public sealed partial class DiagnosticPageTests
{
    public static TheoryData<string> Ids { get; } = new(
        typeof(Descriptors).GetFields().Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Id));

    [Theory, MemberData(nameof(Ids))]
    public void The_page_tells_right_from_wrong(string id)
    {
        string page = File.ReadAllText(PathOf(id));
        string[] samples = [.. Sample().Matches(page).Select(m => m.Groups[1].Value)];

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        if (id is "RXC007" or "RXC090")
            return; // A matter of the project file.
        Assert.Equal(2, samples.Length);
        if (id != "RXC056") // That takes another project: OtherProjectTests.
        {
            GeneratorRun wrong = GeneratorRun.On(samples[0]);
            Assert.Contains(wrong.Diagnostics, d => d.Id == id);
            Assert.Empty(wrong.SaidOfGenerated);
        }

        GeneratorRun right = GeneratorRun.On(samples[1]);
        Assert.Empty(right.Diagnostics);
        Assert.DoesNotContain(right.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591");
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        DiagnosticDescriptor descriptor = typeof(Descriptors).GetFields()
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .Single(d => d.Id == id);

        Assert.EndsWith($"docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains($"[{id}]({id}.md)", File.ReadAllText(PathOf("README")), StringComparison.Ordinal);
    }

    private static string PathOf(string page) => Path.Combine(Repository.Root, "docs", "diagnostics", page + ".md");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
