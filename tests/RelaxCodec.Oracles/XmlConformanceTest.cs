namespace RelaxCodec.Oracles;

/// <summary>One test of W3C's XML conformance suite.</summary>
/// <param name="Id">Its name in the suite.</param>
/// <param name="Path">The full path of the document.</param>
/// <param name="Type">
/// <c>valid</c>, <c>invalid</c> (well-formed all the same), <c>not-wf</c>, or <c>error</c> (a parser may refuse it).
/// </param>
/// <param name="Recommendation">The recommendation that it is about, such as <c>XML1.0</c> or <c>NS1.1</c>.</param>
/// <param name="Editions">The editions of that recommendation that it holds for; null for all.</param>
/// <param name="HasNamespaces">Whether it holds for parsers that know namespaces.</param>
public sealed record XmlConformanceTest(string Id, string Path, string Type, string Recommendation, string? Editions, bool HasNamespaces)
{
    /// <summary>Whether what the suite says holds for a parser of XML 1.0, fourth edition, with namespaces.</summary>
    public bool IsForFourthEdition =>
        HasNamespaces
        && !Recommendation.EndsWith("1.1", StringComparison.Ordinal)
        && (Editions is null || Editions.Contains('4', StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => Id;
}
