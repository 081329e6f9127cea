using Deque.AxeCore.Commons;
using PuppeteerSharp;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>A page in the browser, and what went wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private const int Height = 800;
    private const int NarrowestPhone = 360;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _profile;
    private readonly IPage _page;
    private readonly List<string> _messages = [];

    /// <param name="profile">The profile that it is in, which is closed with it.</param>
    /// <param name="page">The page, still empty.</param>
    public OpenPage(IBrowserContext profile, IPage page)
    {
        _profile = profile;
        _page = page;
        page.Console += (_, e) => _messages.Add($"console: {e.Message.Text}");
        page.PageError += (_, e) => _messages.Add($"error: {e.Message}");
        page.RequestFailed += (_, e) => _messages.Add($"not loaded: {e.Request.Url}");
    }

    /// <summary>What the browser has said of the pages that were open here.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Sets the size of the window and the colours.</summary>
    public async Task SetUpAsync(int width, string scheme)
    {
        await _page.SetViewportAsync(new ViewPortOptions { Width = width, Height = Height });
        await _page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
    }

    /// <summary>Goes to another page.</summary>
    public Task GoToAsync(string address) => _page.GoToAsync(address);

    /// <summary>Types keys as a person does, into whatever has the focus.</summary>
    public Task TypeAsync(string text) => _page.Keyboard.TypeAsync(text);

    /// <summary>Presses a key.</summary>
    public Task PressAsync(string key) => _page.Keyboard.PressAsync(key);

    /// <summary>Presses a key that leads to another page, and waits for that.</summary>
    public async Task FollowAsync(string key) => await Task.WhenAll(_page.WaitForNavigationAsync(), _page.Keyboard.PressAsync(key));

    /// <summary>Chooses from a list.</summary>
    public Task ChooseAsync(string selector, string value) => _page.SelectAsync(selector, value);

    /// <summary>Clicks on something.</summary>
    public Task ClickAsync(string selector) => _page.ClickAsync(selector);

    /// <summary>The value of an expression of JavaScript.</summary>
    public Task<T> EvaluateAsync<T>(string expression) => _page.EvaluateExpressionAsync<T>(expression);

    /// <summary>
    /// What axe objects to, a line for each rule with the first place. It reads no file: a browser refuses that to a page of a folder.
    /// </summary>
    private async Task<string[]> AxeAsync()
    {
        await _page.EvaluateExpressionAsync(Axe + "; undefined");
        return await _page.EvaluateExpressionAsync<string[]>(
            "axe.run(document, { resultTypes: ['violations'], preload: false })"
            + ".then(r => r.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.length} x, "
            + "${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`))");
    }

    /// <summary>Fails where axe or the browser itself objects to the page, in the light or, as wide as a phone, in the dark.</summary>
    public async Task AssertIsForEverybodyAsync()
    {
        Assert.Empty(await AxeAsync());

        await SetUpAsync(NarrowestPhone, "dark");

        Assert.Empty(await AxeAsync());
        Assert.Empty(Messages);
    }

    /// <summary>Fails where a page is wider than a phone, so that it would have to be pushed to and fro.</summary>
    public async Task AssertFitsAPhoneAsync()
    {
        await SetUpAsync(NarrowestPhone, "light");

        Assert.Equal(NarrowestPhone, await EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _profile.DisposeAsync();
}
