namespace RelaxCodec;

/// <summary>What can be wrong with an input before anything is read of it.</summary>
internal static class XmlInputProblems
{
    public static XmlCodecException Ebcdic() =>
        NotReadable("the document is in EBCDIC, which is not supported: convert it to UTF-8", 1, 1);

    public static XmlCodecException UnknownEncoding(string name, int line, int column) =>
        NotReadable(
            $"the encoding {ProblemText.Quote(name)} is not supported here: convert the document to UTF-8, or register CodePagesEncodingProvider",
            line,
            column);

    public static XmlCodecException NotUtf16(string name, int line, int column) =>
        NotReadable(
            $"the XML declaration says {ProblemText.Quote(name)}, but the document is not in UTF-16: declare the encoding that it has, or convert it",
            line,
            column);

    public static XmlCodecException TooManyCharacters(long limit) =>
        new(new Problem(
            SchemaProblem.Limit,
            ProblemSeverity.Error,
            $"the document has more than {limit} characters: split it; code can raise {nameof(XmlLimits)}.{nameof(XmlLimits.DocumentCharacters)}",
            0,
            0,
            "/"));

    private static XmlCodecException NotReadable(string message, int line, int column) =>
        new(new Problem(SchemaProblem.NotWellFormed, ProblemSeverity.Error, message, line, column, "/"));
}
