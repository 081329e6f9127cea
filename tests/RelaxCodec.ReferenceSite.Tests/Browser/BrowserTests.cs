namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The site in a browser, opened from a folder.</summary>
[Collection(LibvirtSiteGroup.Name)]
public sealed class BrowserTests(LibvirtSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Index = "index.html";
    private const string Driver = "elements/InterfaceDriver.html";

    /// <summary>Pages of every kind: with many cases, long tables, text, nothing, another namespace.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        Index, Driver, "elements/Interface.html", "elements/Domain.html", "elements/Disk.html", "elements/InterfaceMac.html",
        "elements/Domain.uuid.html", "elements/QemuCommandLine.html", "elements/Metadata.html",
    ];

    [Fact]
    public async Task The_search_finds_an_attribute_and_leads_to_it()
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf(Index));
        await page.PressAsync("/");
        await page.TypeAsync("backupAlias");

        Assert.Equal("query", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Contains(
            "@backupAlias",
            await page.EvaluateAsync<string>("document.querySelector('#results a').textContent"),
            StringComparison.Ordinal);

        await page.PressAsync("ArrowDown");
        await page.FollowAsync("Enter");

        Assert.EndsWith("InterfaceDriver.html", await page.EvaluateAsync<string>("location.pathname"), StringComparison.Ordinal);
        Assert.Equal("backupAlias", await page.EvaluateAsync<string>("document.querySelector(':target .name').textContent"));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task The_search_says_that_it_found_nothing_and_goes_away_by_the_escape_key()
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf(Driver));
        await page.PressAsync("/");
        await page.TypeAsync("no such thing");

        Assert.Equal("Nothing found.", await page.EvaluateAsync<string>("document.getElementById('count').textContent"));

        await page.PressAsync("Escape");

        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('results').hidden"));
    }

    [Fact]
    public async Task A_release_marks_what_it_does_not_have_and_is_remembered()
    {
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf("elements/Interface.html"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('.mark').length"));

        await page.ChooseAsync("#release", "6.1.0");

        string marked = await page.EvaluateAsync<string>(
            "[...document.querySelectorAll('.outside > .mark')].map(m => m.parentElement.textContent).join('\\n')");
        Assert.Contains("type=\"vdpa\" since 6.9.0not in 6.1.0", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"udp\"", marked, StringComparison.Ordinal);
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('svg .outside').length"), 1, int.MaxValue);

        await page.GoToAsync(site.AddressOf("elements/InterfaceMac.html"));

        Assert.Equal("6.1.0", await page.EvaluateAsync<string>("document.getElementById('release').value"));
        Assert.Contains(
            "not in 6.1.0",
            await page.EvaluateAsync<string>("document.getElementById('@currentAddress').textContent"),
            StringComparison.Ordinal);
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task The_colours_are_those_of_the_system_until_others_are_chosen()
    {
        const string back = "getComputedStyle(document.body).backgroundColor";
        await using OpenPage page = await chromium.OpenAsync(site.AddressOf(Driver), scheme: "dark");
        string dark = await page.EvaluateAsync<string>(back);

        await page.ClickAsync("#theme");

        Assert.NotEqual(dark, await page.EvaluateAsync<string>(back));
        await page.ClickAsync("#theme");
        Assert.Equal(dark, await page.EvaluateAsync<string>(back));
        await page.ClickAsync("#theme");
        Assert.Equal("Colours: as the system", await page.EvaluateAsync<string>("document.getElementById('theme').textContent"));
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
        await page.ChooseAsync("#release", "9.0.0");
        await page.AssertIsForEverybodyAsync();
    }
}
