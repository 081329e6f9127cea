using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The table of problems has each id, and its examples have that problem in the readings that it says.</summary>
public sealed partial class ProblemsPageTests
{
    private const string Page = "docs/problems.md";

    private static readonly string[] Ids = [.. typeof(SchemaProblem).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    private static readonly XmlReadOptions[] Readings = [XmlReadOptions.Default, XmlReadOptions.Lenient, XmlReadOptions.Strict];

    [Fact]
    public void Each_id_has_a_row_in_each_table()
    {
        string[] tables = File.ReadAllText(Repository.PathOf(Page)).Split("## What to do");

        Assert.Equal(Ids, Row().Matches(tables[0]).Select(row => row.Groups["id"].Value).Distinct());
        Assert.Equal(Ids, Advice().Matches(tables[1]).SelectMany(row => Id().Matches(row.Value)).Select(id => id.Value));
    }

    [Fact]
    public void Each_example_is_a_problem_in_the_readings_that_say_so()
    {
        var page = new GuidePage(Page);
        Type shelf = GuidePage.Compile(page.Classes).GetType("Shelf")!;
        Match[] rows = [.. Row().Matches(page.Text).Where(row => row.Groups["document"].Success)];

        Assert.Equal(Ids.Except([SchemaProblem.Limit, SchemaProblem.Unwritable]), rows.Select(row => row.Groups["id"].Value).Distinct());
        Assert.All(rows, row => Assert.Equal(Said(row), Readings.Select(reading => IdsOfProblems(shelf, row, reading))));
    }

    private static IEnumerable<string> Said(Match row) =>
        row.Groups["verdict"].Captures.Select(verdict => verdict.Value == "yes" ? row.Groups["id"].Value : "");

    private static string IdsOfProblems(Type type, Match row, XmlReadOptions reading)
    {
        if (row.Groups["release"].Success)
            reading = reading with { Release = XmlRelease.Parse(row.Groups["release"].Value) };
        object result = typeof(XmlCodec).GetMethods()
            .Single(m => m.Name == nameof(XmlCodec.Read) && m.GetParameters()[0].ParameterType == typeof(string))
            .MakeGenericMethod(type)
            .Invoke(null, [row.Groups["document"].Value, reading])!;
        var problems = (IReadOnlyList<Problem>)result.GetType().GetProperty(nameof(XmlReadResult<object>.Problems))!.GetValue(result)!;
        return string.Join(' ', problems.Select(static p => p.Id));
    }

    [GeneratedRegex("""
        ^\| (?<id>RX\d{3}) \| [^|]* \| (`(?<document>.*?)`(, read as release (?<release>[\d.]+))?|[^|`]*) \|( (?<verdict>yes|no)? ?\|){3}$
        """, RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^\\| RX\\d{3}(, RX\\d{3})* \\|", RegexOptions.Multiline)]
    private static partial Regex Advice();

    [GeneratedRegex("RX\\d{3}")]
    private static partial Regex Id();
}
