using System.Globalization;
using RelaxCodec.Datatypes;

namespace RelaxCodec.ReferenceSite;

/// <summary>Texts that datatypes allow.</summary>
internal sealed class SampleText(DefineSet defines)
{
    // Numbers, then forms that many vocabularies have. Addresses are those that are set aside for documentation.
    private static readonly string[] Usual =
    [
        "1", "0", "2", "8", "10", "64", "100", "512", "1000", "1024", "4096", "65536", "-1", "0x1", "0x0001",
        "true", "192.0.2.1", "2001:db8::1", "52:54:00:12:34:56", "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "en", "2001-12-31", "2001-12-31T23:59:59Z", "23:59:59", "P1D", "2001", "2001-12", "--12-31", "---31", "--12",
        "0A", "AQID", "1.5", "http://example.com/",
    ];

    /// <summary>A text that a pattern of an attribute's value or of an element's text allows.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="hint">The name of the attribute or element, which is the text where anything is allowed.</param>
    public string Of(Pattern pattern, string hint)
    {
        switch (pattern)
        {
            case ValuePattern value:
                return value.Value;
            case LeafPattern leaf:
                return leaf.Kind == LeafKind.Text ? hint : "";
            case DataPattern data:
                return Of([data], hint);
            case ReferencePattern reference:
                return defines.Find(reference.Define) is { } define ? Of(define.Body, hint) : hint;
            case ListPattern list:
                return Of(list.Content, hint);
            case RepeatedPattern repeated:
                return Of(repeated.Content, hint);
            case CompositePattern { Kind: CompositeKind.Choice } choice:
                Pattern[] alternatives = [.. choice.Items.Where(PatternCosts.IsThere)];
                // Of several datatypes the text that looks best in any of them.
                return alternatives.Select(Resolve).ToArray() is [DataPattern, ..] resolved
                    ? Of([.. resolved.OfType<DataPattern>()], hint)
                    : alternatives.Length > 0
                        ? Of(alternatives.FirstOrDefault(static a => a.Span.Since is null) ?? alternatives[0], hint)
                        : "";
            case CompositePattern several:
                return string.Join(' ', several.Items.Select(item => Of(item, hint)).Where(static text => text.Length > 0));
            default:
                return "";
        }
    }

    private Pattern Resolve(Pattern pattern) =>
        pattern is ReferencePattern reference && defines.Find(reference.Define) is { } define ? Resolve(define.Body) : pattern;

    private static string Of(DataPattern[] types, string hint)
    {
        XsdData[] judges = [.. types.Select(static type => type.Judge).OfType<XsdData>()];
        return judges.Length == 0 ? hint
            : Candidates(judges, hint).FirstOrDefault(text => judges.Any(judge => judge.IsValid(text))) ?? hint;
    }

    private static IEnumerable<string> Candidates(XsdData[] judges, string hint)
    {
        yield return hint;
        yield return "/" + hint;
        foreach (string usual in Usual)
            yield return usual;
        foreach (XsdData judge in judges)
        {
            XsdFacets facets = judge.Facets;
            string?[] bounds = [facets.MinInclusive, facets.MaxInclusive, Next(facets.MinExclusive, 1), Next(facets.MaxExclusive, -1)];
            foreach (string bound in bounds.OfType<string>())
                yield return bound;

            int length = facets.Length ?? facets.MinLength ?? facets.MaxLength ?? 0;
            if (length > 0)
            {
                yield return hint.Length >= length ? hint[..length] : hint.PadRight(length, 'a');
                yield return string.Concat(Enumerable.Repeat("0a", length));
                yield return Convert.ToBase64String(new byte[length]);
                yield return string.Join(' ', Enumerable.Repeat("a", length));
            }

            foreach (XsdPattern pattern in facets.Patterns)
            {
                for (int variant = 0; variant < 64; variant++)
                    yield return PatternWord.Of(pattern, variant);
            }
        }
    }

    private static string? Next(string? bound, int step) =>
        decimal.TryParse(bound, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? (number + step).ToString(CultureInfo.InvariantCulture) : null;
}
