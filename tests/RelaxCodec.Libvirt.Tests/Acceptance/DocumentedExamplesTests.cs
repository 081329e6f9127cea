using RelaxCodec.Conformance.Judging;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The pages docs/libvirt-rules*.md say what is true.</summary>
public sealed class DocumentedExamplesTests
{
    private static readonly string Newest = LibvirtRelease.Newest.ToString();

    private static readonly DocumentedRules Documented = DocumentedRules.All;

    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach ((string id, string severity) in Documented.Rows())
                rules.Add(id, severity);
            return rules;
        }
    }

    [Fact]
    public void Each_rule_has_a_row_and_two_examples() => Assert.Equal(Documented.Rows().Select(row => row.Id), Documented.Sections());

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_is_valid_by_the_schema_and_has_exactly_this_problem(string id, string severity)
    {
        string document = Documented.Example(id, "bad");

        Assert.Empty(ReadStrictly(document));
        Problem problem = Assert.Single(AcceptanceRules.Check(document));
        Assert.Equal(id, problem.Id);
        Assert.Equal(severity, problem.Severity.ToString().ToLowerInvariant());
        Assert.StartsWith(
            document.StartsWith("<network", StringComparison.Ordinal) ? "/network" : "/domain", problem.Path, StringComparison.Ordinal);
        Assert.InRange(problem.Line, 1, document.Split('\n').Length);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_example_is_valid_by_the_schema_and_has_none(string id, string severity)
    {
        Assert.NotEmpty(severity);
        string document = Documented.Example(id, "good");

        Assert.Empty(ReadStrictly(document));
        Assert.Empty(AcceptanceRules.Check(document));
    }

    private static IReadOnlyList<Problem> ReadStrictly(string document) =>
        document.StartsWith("<network", StringComparison.Ordinal)
            ? Strictly.Read<Network>(document, Newest)
            : Strictly.Read<Domain>(document, Newest);
}
