using System.Xml.Linq;
using RelaxCodec.Generators.Tests.Agreement;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Where the strict parser and jing with the exported schema do not say the same of a document.</summary>
internal static class Disagreement
{
    private const int MostRounds = 40;

    /// <summary>The documents of which the two do not say the same.</summary>
    public static IReadOnlyList<string> Find(Vocabulary vocabulary, IReadOnlyList<string> documents)
    {
        using var folder = new TemporaryFolder();
        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(folder.Write("schema.rng", vocabulary.Rng), [.. documents]);
        return [.. documents.Where(
            (document, i) => verdicts[i].IsWellFormed && verdicts[i].IsValid != (vocabulary.ReadStrictly(document).Count == 0))];
    }

    /// <summary>The smallest document and vocabulary found that still show the disagreement, in words.</summary>
    public static string Explain(VocabularySource source, Vocabulary vocabulary, string document)
    {
        document = Shrink(vocabulary, document);
        bool isSmaller = true;
        for (int round = 0; isSmaller && round < MostRounds; round++)
        {
            isSmaller = false;
            foreach (VocabularySource smaller in source.Smaller())
            {
                // The release may be named no longer.
                if (CompiledVocabulary.TryCompile(smaller)?.InEachRelease
                    .FirstOrDefault(v => v.Release == vocabulary.Release) is not { } compiled
                    || Find(compiled, [document]).Count == 0)
                    continue;
                (source, vocabulary, isSmaller) = (smaller, compiled, true);
                break;
            }
        }

        document = Shrink(vocabulary, document);
        using var folder = new TemporaryFolder();
        Verdict verdict = SchemaJudge.Jing.Require().JudgeTexts(folder.Write("schema.rng", vocabulary.Rng), [document])[0];
        return $"{document}\n  jing: {verdict}\n  ours: {string.Join(
            "; ",
            vocabulary.ReadStrictly(document))}\n  release: {vocabulary.Release?.ToString() ?? "newest"}\n\n{source}\n{vocabulary.Rng}";
    }

    private static string Shrink(Vocabulary vocabulary, string document)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            string[] smaller = [.. SmallerDocuments(document).Distinct().Where(d => d.Length < document.Length)];
            if (smaller.Length == 0 || Find(vocabulary, smaller).MinBy(d => d.Length) is not { } next)
                break;
            document = next;
        }

        return document;
    }

    private static IEnumerable<string> SmallerDocuments(string document)
    {
        var parsed = XDocument.Parse(document, LoadOptions.PreserveWhitespace);
        int nodes = parsed.Root!.DescendantNodes().Count();
        for (int i = 0; i < nodes; i++)
        {
            var copy = new XDocument(parsed);
            copy.Root!.DescendantNodes().ElementAt(i).Remove();
            yield return copy.ToString(SaveOptions.DisableFormatting);
        }

        int attributes = parsed.Descendants().Attributes().Count();
        for (int i = 0; i < attributes; i++)
        {
            var copy = new XDocument(parsed);
            XAttribute attribute = copy.Descendants().Attributes().ElementAt(i);
            if (attribute.IsNamespaceDeclaration)
                continue;
            attribute.Remove();
            yield return copy.ToString(SaveOptions.DisableFormatting);
        }
    }
}
