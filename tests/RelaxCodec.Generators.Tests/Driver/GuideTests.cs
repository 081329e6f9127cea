using System.Text.RegularExpressions;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The samples of the guides compile as they stand, and write what the guides say.</summary>
public sealed partial class GuideTests
{
    private const string Reading = "docs/reading.md";

    [Fact]
    public async Task Reading_does_what_it_says() => await VerifyAsync(new GuidePage(Reading), []);

    [Fact]
    public async Task Writing_does_what_it_says() =>
        await VerifyAsync(new GuidePage("docs/writing.md"), new GuidePage("README.md").Classes);

    [Fact]
    public void Each_example_of_a_problem_has_that_problem()
    {
        var page = new GuidePage(Reading);
        Type point = GuidePage.Compile(page.Classes).GetType("TrackPoint")!;
        MatchCollection rows = ProblemRow().Matches(page.Text);

        foreach (Match row in rows)
        {
            string document = Start().Replace(row.Groups[2].Value, "<trkpt xmlns='http://www.topografix.com/GPX/1/1'", 1);
            Assert.Equal([row.Groups[1].Value], IdsOfProblems(point, document));
        }

        Assert.Equal(10, rows.Count); // RX003 has no example of one line.
    }

    private static async Task VerifyAsync(GuidePage page, IEnumerable<string> classes)
    {
        IReadOnlyList<(string? Said, string Written)> blocks = await page.RunAsync(classes);

        Assert.NotEmpty(blocks);
        Assert.All(blocks, static block => Assert.Equal(block.Said ?? "", block.Written));
    }

    private static IEnumerable<string> IdsOfProblems(Type type, string document)
    {
        object result = typeof(XmlCodec).GetMethods()
            .Single(m => m.Name == nameof(XmlCodec.Read) && m.GetParameters()[0].ParameterType == typeof(string))
            .MakeGenericMethod(type)
            .Invoke(null, [document, XmlReadOptions.Strict])!;
        var problems = (IReadOnlyList<Problem>)result.GetType().GetProperty(nameof(XmlReadResult<object>.Problems))!.GetValue(result)!;
        return problems.Select(static p => p.Id);
    }

    [GeneratedRegex("^\\| (RX\\d{3}) \\| [^|]* \\| `(.*)` \\|$", RegexOptions.Multiline)]
    private static partial Regex ProblemRow();

    [GeneratedRegex("<trkpt")]
    private static partial Regex Start();
}
