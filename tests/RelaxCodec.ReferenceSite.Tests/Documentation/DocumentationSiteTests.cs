using System.Net;
using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite.Tests.Documentation;

/// <summary>The documentation as a site, by its files and in a browser.</summary>
public sealed partial class DocumentationSiteTests(BuiltDocumentation site, Chromium chromium)
    : IClassFixture<BuiltDocumentation>, IClassFixture<Chromium>
{
    /// <summary>Pages with long lines, wide tables, pictures, and little.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "index.html", "contents.html", "cli.html", "vocabulary.html", "performance.html", "failover.html", "coverage.html",
        "diagnostics/RXC053.html",
    ];

    [Fact]
    public void The_four_kinds_of_pages_are_kept_apart() => Assert.Equal(
        ["Tutorial", "How-to guides", "Reference", "Explanation"],
        Section().Matches(NavigationOf(site.Texts["index.html"])).Select(m => m.Groups[1].Value));

    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading()
    {
        string[] broken =
        [
            .. from page in site.Texts
               where page.Key.EndsWith(".html", StringComparison.Ordinal)
               from link in Link().Matches(page.Value).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct()
               let target = new Uri(new Uri("file:///" + page.Key), link)
               where target.IsFile
               let path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')
               let id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
               where !site.Texts.TryGetValue(path, out string? text) || (id.Length > 0 && !Ids(text).Contains(id))
               select $"{page.Key}: {link}",
        ];

        Assert.Empty(broken);
    }

    [Fact]
    public async Task The_search_finds_a_problem_and_the_keyboard_leads_to_it()
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf("index.html"));
        await page.PressAsync("/");
        await page.TypeAsync("RXC053");
        await page.PressAsync("ArrowDown");
        await page.FollowAsync("Enter");

        Assert.EndsWith("/diagnostics/RXC053.html", await page.EvaluateAsync<string>("location.pathname"), StringComparison.Ordinal);
        Assert.Empty(page.Messages);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_a_phone(string path)
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf(path));
        await page.AssertFitsAPhoneAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_the_light_or_in_the_dark(string path)
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf(path));
        await page.AssertIsForEverybodyAsync();
    }

    private static string NavigationOf(string page) =>
        page[page.IndexOf("<nav", StringComparison.Ordinal)..page.IndexOf("</nav>", StringComparison.Ordinal)];

    private static HashSet<string> Ids(string page) => [.. Id().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    [GeneratedRegex("<h2>([^<]*)</h2>")]
    private static partial Regex Section();

    [GeneratedRegex(" (?:id|name)=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
