namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>Sites of grammars that fit on a screen.</summary>
internal static class SmallGrammar
{
    /// <summary>What a site is made of.</summary>
    /// <param name="defines">The texts of the defines; a document starts with the first.</param>
    public static SiteModel Model(params string[] defines) => new([Grammar(defines)]);

    /// <summary>The page of an element.</summary>
    public static ElementPage Page(SiteModel model, string id) => model.Pages.Single(page => page.Key.Id == id);

    /// <summary>The grammar of defines, each of which may refer to all others.</summary>
    public static Grammar Grammar(params string[] defines)
    {
        var fragments = new List<GrammarFragment>();
        foreach (string define in defines)
        {
            fragments.Add(new GrammarFragment(
                NameIn(define), define, [.. defines.Select((_, i) => (Func<GrammarFragment>)(() => fragments[i]))]));
        }

        return RelaxCodec.Grammar.Of(fragments[0]);
    }

    private static string NameIn(string define) => define.Split('"')[1];
}
