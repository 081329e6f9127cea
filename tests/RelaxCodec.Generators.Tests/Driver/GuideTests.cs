using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>The samples of every guide compile as they stand, and write what the guides say.</summary>
public sealed class GuideTests
{
    // Pages whose samples other tests hold, or that show no programs of a user.
    private static readonly string[] Others =
    [
        "docs/vocabulary.md", // VocabularyPageTests
        "docs/architecture.md", // what the generator prints: the snapshots
        "docs/contributing.md", // the tests' own judges
    ];

    // What pages have from others, which they refer to.
    private static readonly Dictionary<string, string> Borrowed = new(StringComparer.Ordinal)
    {
        ["docs/writing.md"] = "README.md",
    };

    // A sample that starts a server logs to the console of the tests otherwise.
    static GuideTests() => Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");

    /// <summary>Each page with samples in C#.</summary>
    public static TheoryData<string> Pages =>
        new(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md")
            .Where(file => File.ReadAllText(file).Contains("```csharp", StringComparison.Ordinal))
            .Select(file => $"docs/{Path.GetFileName(file)}")
            .Except(Others, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_does_what_it_says(string name)
    {
        var page = new GuidePage(name);
        IEnumerable<string> classes = Borrowed.TryGetValue(name, out string? lender) ? new GuidePage(lender).Classes : [];

        IReadOnlyList<(string? Said, string Written)> blocks = await page.RunAsync(classes);

        Assert.All(blocks, static block => Assert.Equal(block.Said ?? "", block.Written));
        Assert.All(page.Mistakes(classes), static mistake => Assert.Equal(mistake.Said, mistake.Reported));
    }
}
