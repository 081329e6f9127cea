using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The rules as the pages of the documentation describe them, and their examples.</summary>
public sealed partial class RuleCatalogueTests
{
    // RX019 is of objects that are written.
    private static readonly string[] SchemaIds =
        [.. Enumerable.Range(1, 3).Concat(Enumerable.Range(10, 9)).Select(number => $"RX{number:000}")];

    [Fact]
    public void Each_row_of_a_page_is_a_rule_with_an_explanation()
    {
        string pages = string.Concat(RuleCatalogue.Pages.Select(page => File.ReadAllText(Repository.PathOf($"docs/{page}"))));
        string[] rows = [.. Row().Matches(pages).Select(row => row.Groups[1].Value)];

        Assert.Equal(rows, RuleCatalogue.All.Select(rule => rule.Id));
        Assert.Distinct(rows);
        Assert.All(RuleCatalogue.All, rule => Assert.True(rule.Examples.Length > 0 || rule.Remarks.Length > 0, rule.Id));
    }

    [Fact]
    public void All_pages_of_rules_are_part_of_the_program() => Assert.Equal(
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*rules*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        RuleCatalogue.Pages.Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_reading_reports_is_described() =>
        Assert.Equal(SchemaIds, RuleCatalogue.All.Select(rule => rule.Id).Where(id => id.StartsWith("RX", StringComparison.Ordinal)));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (RuleDescription rule in RuleCatalogue.All.Where(rule => rule.Id[..2] is "RX" or "MG" && rule.Examples.Length > 0))
            {
                examples.Add(rule.Id, "bad");
                examples.Add(rule.Id, "good");
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_the_problem_of_its_heading_or_none(string id, string kind)
    {
        Match example = Example().Matches(RuleCatalogue.Find(id)!.Examples).Single(block => block.Groups["kind"].Value == kind);
        bool isOfOldRelease = example.Groups["remark"].Value.Contains("--libvirt 9.0.0", StringComparison.Ordinal);
        string[] options = isOfOldRelease ? ["--libvirt", "9.0.0"] : [];
        string xml = example.Groups["xml"].Value;

        ToolRun run = id.StartsWith("MG", StringComparison.Ordinal)
            ? ToolRun.WithInput(Xml.Domain(xml), "migrate-check", "--output", "json", "-")
            : ToolRun.WithInput(xml, ["check", .. options, "--output", "json", "-"]);

        Assert.Equal(kind == "bad" ? [id] : [], run.Ids);
    }

    [Fact]
    public void Where_the_site_is_known_links_lead_there()
    {
        var documentation = new Documentation(new Uri("https://example.org/docs/"));
        RuleDescription rule = RuleCatalogue.Find("LV001")!;

        Assert.Equal("https://example.org/docs/libvirt-rules.md#lv001", documentation.AddressOf(rule)!.AbsoluteUri);
        Assert.Equal("[the limits](https://example.org/docs/limits.md)", documentation.Linked("[the limits](limits.md)", rule.Page));
        Assert.Equal("the limits", new Documentation(null).Linked("[the limits](limits.md)", rule.Page));
        Assert.Equal("docs/libvirt-rules.md#lv001", new Documentation(null).NameOf(rule));
    }

    [GeneratedRegex(@"^\| ([A-Z]{2}\d{3}) \| (?:error|warning)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"```xml\n<!-- (?<kind>bad|good)(?<remark>[^\n]*?)-->\n(?<xml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
