namespace RelaxCodec.ReferenceSite;

/// <summary>What a page shows, in the compact syntax of RELAX NG.</summary>
internal static class CompactText
{
    /// <summary>The define of the element, and of the groups that are in it.</summary>
    public static string Of(SiteModel model, PageKey page)
    {
        var plan = new SectionPlan(model.Defines, page.Element.Content);
        GrammarFragment own = page.IsDefine ? page.Define.Fragment
            : new GrammarFragment(page.Id, $"<define name=\"{page.Id}\">{page.Element.Source}</define>");
        return string.Join("\n\n", plan.Groups.Select(name => model.Defines.Find(name)!.Fragment).Prepend(own).Select(Of));
    }

    // By itself: what it refers to has pages of its own.
    private static string Of(GrammarFragment fragment)
    {
        string text = Grammar.Of(new GrammarFragment(fragment.Name, fragment.Rng)).ToRnc();
        int start = text.IndexOf("start = ", StringComparison.Ordinal);
        return text.Remove(start, text.IndexOf('\n', start) - start).Trim('\n').Replace("\n\n\n\n", "\n\n", StringComparison.Ordinal);
    }
}
