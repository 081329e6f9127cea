using System.Text.RegularExpressions;
using static RelaxCodec.Libvirt.Tests.Failover.MarkedDomain;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>docs/failover-rules.md says what is true.</summary>
public sealed partial class DocumentedExamplesTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(), "docs", "failover-rules.md")).ReplaceLineEndings("\n");

    private static readonly string[] Ids =
    [
        "FO001", "FO002", "FO003", "FO004", "FO005", "FO006", "FO007", "FO008", "FO009", "FO010", "FO011", "FO012", "FO013", "FO014",
        "FO015", "FO016",
        "FO017", "FO018", "FO019", "FO020",
    ];

    private static readonly string[] Kinds = ["bad", "good"];

    public static TheoryData<string> Rules => [.. Ids];

    /// <summary>The devices of every example, good and bad.</summary>
    public static IEnumerable<string> All() =>
        from example in Examples().Matches(Text)
        from kind in Kinds
        select example.Groups[kind].Value;

    [Fact]
    public void Each_rule_has_a_row_and_two_examples()
    {
        Assert.Equal(Ids, Rows().Matches(Text).Select(row => row.Groups["id"].Value));
        Assert.Equal(Ids.SelectMany(id => Kinds.Select(kind => $"{id} {kind}")), Examples().Matches(Text).SelectMany(Names));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_has_exactly_this_problem(string id)
    {
        Problem problem = Assert.Single(Check(id, "bad"));
        Assert.Equal(id, problem.Id);
        string severities = Rows().Matches(Text).Single(row => row.Groups["id"].Value == id).Groups["severity"].Value;
        Assert.Contains(problem.Severity.ToString().ToLowerInvariant(), severities.Split(", "));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_example_has_none(string id) => Assert.Empty(Check(id, "good"));

    private static IReadOnlyList<Problem> Check(string id, string kind)
    {
        Match section = Examples().Matches(Text).Single(example => example.Groups["id"].Value == id);
        FailoverOptions options = id == "FO014" ? Networks with { Capabilities = QemuHasFailoverTests.Old } : Networks;
        return FailoverRules.Check(Read(With(section.Groups[kind].Value)), options);
    }

    private static IEnumerable<string> Names(Match example) =>
        from kind in Kinds
        where example.Groups[kind].Success
        select $"{example.Groups["id"].Value} {kind}";

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Codec.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Codec.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"^\| (?<id>FO\d{3}) \| (?<severity>[a-z, ]+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(
        @"^### (?<id>FO\d{3})\n\n```xml\n(?<bad><!-- bad.*?)```\n```xml\n(?<good><!-- good.*?)```",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();
}
