namespace RelaxCodec;

/// <summary>What can be wrong with an input, whatever its elements mean.</summary>
internal static class XmlInputProblems
{
    public static XmlCodecException Ebcdic() =>
        NotReadable("the document is in EBCDIC, which is not supported: convert it to UTF-8", 1, 1);

    public static XmlCodecException UnknownEncoding(string name, int line, int column) =>
        NotReadable(
            $"the encoding {ProblemText.Quote(name)} is not supported here: "
            + "convert the document to UTF-8, or register CodePagesEncodingProvider",
            line,
            column);

    public static XmlCodecException NotUtf16(string name, int line, int column) =>
        NotReadable(
            $"the XML declaration says {ProblemText.Quote(name)}, but the document is not in UTF-16: "
            + "declare the encoding that it has, or convert it",
            line,
            column);

    public static XmlCodecException TooManyCharacters(long limit) =>
        new(new Problem(SchemaProblem.Limit, ProblemSeverity.Error, TooManyCharactersText("document", limit), 0, 0, "/"));

    /// <param name="what">The document, or one of its items.</param>
    /// <param name="limit">How many characters it may have.</param>
    public static string TooManyCharactersText(string what, long limit) =>
        $"the {what} has more than {limit} characters: split it; code can raise {nameof(XmlLimits)}.{nameof(XmlLimits.DocumentCharacters)}";

    public static XmlCodecException TooDeep(int limit, XmlPosition position) =>
        Limit($"elements are nested deeper than {limit}", nameof(XmlLimits.Depth), position);

    public static XmlCodecException TooManyAttributes(int limit, XmlPosition position) =>
        Limit($"element has more than {limit} attributes", nameof(XmlLimits.Attributes), position);

    public static XmlCodecException NoRoot(XmlPosition position) =>
        NotReadable("there is no root element: the document is empty or cut off", position.Line, position.Column);

    private static XmlCodecException Limit(string what, string limit, XmlPosition position) =>
        new(new Problem(
            SchemaProblem.Limit,
            ProblemSeverity.Error,
            $"{what}: reading stopped; if this is meant, code can raise {nameof(XmlLimits)}.{limit}",
            position.Line,
            position.Column,
            "/"));

    private static XmlCodecException NotReadable(string message, int line, int column) =>
        new(new Problem(SchemaProblem.NotWellFormed, ProblemSeverity.Error, message, line, column, "/"));
}
