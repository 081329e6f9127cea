using System.Net;
using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The files of the site, by themselves.</summary>
[Collection(LibvirtSiteGroup.Name)]
public sealed partial class SiteFilesTests(LibvirtSite site)
{
    private const int MostBytes = 15 * 1024 * 1024;

    [Fact]
    public void The_whole_site_is_small() => Assert.InRange(site.Texts.Values.Sum(static text => (long)text.Length), 1, MostBytes);

    [Fact]
    public void The_same_grammars_make_the_same_bytes()
    {
        foreach (SiteFile file in SiteGenerator.Generate(LibvirtSite.Grammars, LibvirtSite.Options))
            Assert.True(site.Texts[file.Path] == System.Text.Encoding.UTF8.GetString(file.Content.Span), file.Path);
    }

    [Fact]
    public void Every_element_that_has_a_name_has_a_page()
    {
        string[] named = [.. site.Model.Defines.All.SelectMany(static define => define.Body.All).OfType<ElementPattern>()
            .Where(static element => !element.Name.IsOpen).Select(static element => element.Name.Name.LocalName).Distinct()];

        Assert.Empty(named.Except(site.Model.Pages.Select(static page => page.Key.LocalName)));
        Assert.All(site.Model.Pages, page => Assert.Contains($"elements/{page.Key.Id}.html", site.Texts.Keys));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        Dictionary<string, HashSet<string>> ids = site.Texts.ToDictionary(
            static f => f.Key,
            static f => Id().Matches(f.Value).Select(static m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToHashSet());
        string[] broken =
        [
            .. from file in site.Texts
               where file.Key.EndsWith(".html", StringComparison.Ordinal)
               from link in Link().Matches(file.Value).Select(static m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct()
               let target = new Uri(new Uri("file:///" + file.Key), link)
               let path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')
               let id = Uri.UnescapeDataString(target.Fragment.TrimStart('#'))
               where !ids.TryGetValue(path, out HashSet<string>? there) || (id.Length > 0 && !there.Contains(id))
               select $"{file.Key}: {link}",
        ];

        Assert.Empty(broken);
    }

    [Fact]
    public void An_id_is_on_a_page_once() => Assert.All(
        site.Texts,
        static file => Assert.Empty(Id().Matches(file.Value)
            .GroupBy(static m => m.Groups[1].Value)
            .Where(static same => same.Count() > 1)
            .Select(static same => same.Key)));

    // Nothing may be fetched: the files work without a network, and without a server.
    [Fact]
    public void No_page_loads_anything_from_elsewhere()
    {
        Assert.All(site.Texts.Where(static f => f.Key.EndsWith(".html", StringComparison.Ordinal)), static file =>
            Assert.All(
                Loaded().Matches(file.Value).Select(static m => m.Groups[1].Value),
                static source => Assert.DoesNotContain(":", source, StringComparison.Ordinal)));
        Assert.DoesNotContain("fetch(", site.Texts["assets/site.js"], StringComparison.Ordinal);
        Assert.DoesNotContain("url(", site.Texts["assets/site.css"], StringComparison.Ordinal);
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<(?:link|script|img)[^>]* (?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Loaded();
}
