using PuppeteerSharp;
using RelaxCodec.Oracles;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>A headless Chromium, started when first asked for.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // In milliseconds: a busy machine is slow, and no fault.
    private const int Patience = 180_000;

    private IBrowser? _browser;

    /// <summary>
    /// Opens a page of a site in a window of a size. Skips the running test, or fails it where judges are required, without Chromium.
    /// </summary>
    /// <param name="address">The page.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="scheme">The colours that the system asks for: <c>light</c> or <c>dark</c>.</param>
    public async Task<OpenPage> OpenAsync(string address, int width = 1200, string scheme = "light")
    {
        string? path = Names.Select(InstalledTool.Find).FirstOrDefault(static found => found is not null);
        Oracle.Require(path is not null, "chromium is not installed (Debian's package chromium).");
        // Root in a container has no sandbox.
        _browser ??= await Puppeteer.LaunchAsync(
            new LaunchOptions { ExecutablePath = path, Headless = true, Timeout = Patience, Args = ["--no-sandbox", "--disable-gpu"] });
        // A profile of its own: what one page remembers is nothing to another test.
        IBrowserContext profile = await _browser.CreateBrowserContextAsync();
        IPage blank = await profile.NewPageAsync();
        blank.DefaultTimeout = Patience;
        blank.DefaultNavigationTimeout = Patience;
        var page = new OpenPage(profile, blank);
        await page.SetUpAsync(width, scheme);
        await page.GoToAsync(address);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
    }
}
