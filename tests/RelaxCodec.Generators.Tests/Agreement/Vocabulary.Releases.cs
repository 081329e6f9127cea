using System.Text.RegularExpressions;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <content>The releases of a vocabulary: each has a grammar, and a strict parser, of its own.</content>
public sealed partial class Vocabulary
{
    /// <summary>The release; null for the newest.</summary>
    public XmlRelease? Release { get; }

    /// <summary>Documents that are valid in another release; in this one they may be or not.</summary>
    public IReadOnlyList<string> SeedsOfOthers { get; private set; } = [];

    /// <summary>
    /// The vocabulary in the newest release, and if its annotations name releases, in one before these and in each of these but the last,
    /// which is the newest.
    /// </summary>
    public IReadOnlyList<Vocabulary> InEachRelease { get; private set; } = [];

    /// <summary>Documents that are valid in a release.</summary>
    private Vocabulary In(string release, params string[] seeds)
    {
        var asked = XmlRelease.Parse(release);
        foreach (Vocabulary vocabulary in InEachRelease)
        {
            if (vocabulary.Release == asked)
                vocabulary.Seeds = [.. vocabulary.Seeds, .. seeds];
            else
                vocabulary.WithSeedsOfOthers(seeds);
        }

        return this;
    }

    private Vocabulary WithSeedsOfOthers(IReadOnlyList<string> seeds)
    {
        SeedsOfOthers = [.. SeedsOfOthers, .. seeds];
        return this;
    }

    private static IEnumerable<XmlRelease?> ReleasesOf(GrammarFragment start)
    {
        var known = new Dictionary<string, GrammarFragment>(StringComparer.Ordinal);
        Visit(start);
        XmlRelease[] named =
        [
            .. known.Values.SelectMany(static define => Spans().Matches(define.Rng))
                .Select(static span => XmlRelease.Parse(span.Groups[1].Value))
                .Where(static release => release != default)
                .Distinct()
                .Order(),
        ];
        return named.Length == 0 ? [] : named.SkipLast(1).Prepend(default).Select(static release => (XmlRelease?)release);

        void Visit(GrammarFragment define)
        {
            if (!known.TryAdd(define.Name, define))
                return;
            foreach (GrammarFragment reference in define.References)
                Visit(reference);
        }
    }

    [GeneratedRegex(" r:(?:since|until)=\"([^\"]*)\"")]
    private static partial Regex Spans();
}
