namespace RelaxCodec.Generators.Tests.Agreement;

/// <summary>What holds of each reading that refuses less than the strict one.</summary>
internal static class Relaxation
{
    /// <summary>What does not hold for a document, or null.</summary>
    public static string? WhatIsWrong<T>(string xml, XmlReadOptions strict)
        where T : class, IXmlRoot<T>
    {
        XmlReadResult<T> usual = XmlCodec.Read<T>(xml, strict with { Unknown = UnknownContent.Keep });
        if (usual.Value is null)
            return null;
        return Differences<T>(xml, strict, usual.Problems) ?? (usual.IsValid ? WithoutTheUnknown(xml, strict, usual.Value) : null);
    }

    // Each problem of the strict reading is one of unknown or of invalid content, or of what is missing, which every reading reports.
    private static string? Differences<T>(string xml, XmlReadOptions strict, IReadOnlyList<Problem> usual)
        where T : class, IXmlRoot<T>
    {
        IReadOnlyList<Problem> all = XmlCodec.Read<T>(xml, strict).Problems;
        IReadOnlyList<Problem> unknown = XmlCodec.Read<T>(xml, strict with { Invalid = InvalidContent.Keep }).Problems;
        IReadOnlyList<Problem> lenient = XmlCodec.Read<T>(xml, XmlReadOptions.Lenient with { Release = strict.Release }).Problems;
        if (unknown.FirstOrDefault(static p => !IsUnknown(p) && !IsAlwaysTold(p)) is { } invalid)
            return $"{invalid}: where invalid content is kept";
        if (usual.FirstOrDefault(static p => IsUnknown(p) && p.Id != SchemaProblem.UnknownElement) is { } name)
            return $"{name}: where unknown content is kept";
        if (lenient.FirstOrDefault(static p => !IsAlwaysTold(p)) is { } kept)
            return $"{kept}: where all that can be is kept";
        Problem[] expected = [.. all.Where(p => IsAlwaysTold(p) || !unknown.Contains(p))];
        return expected.SequenceEqual(usual)
            ? null
            : $"expected {string.Join("; ", expected)}\n  actual {string.Join("; ", usual)}";
    }

    // Nothing typed depends on what is unknown; and without it the document is valid.
    private static string? WithoutTheUnknown<T>(string xml, XmlReadOptions strict, T usual)
        where T : class, IXmlRoot<T>
    {
        T dropped = XmlCodec.Parse<T>(xml, strict with { Unknown = UnknownContent.Drop });
        string written = XmlCodec.Format(dropped);
        XmlReadResult<T> again = XmlCodec.Read<T>(written, strict);
        if (again.Problems.FirstOrDefault(static p => p.Id != SchemaProblem.OutsideRelease) is { } problem)
            return $"{written}: {problem}";
        return T.ContentEquals(usual, dropped) ? null : $"{written}: other members than with what is unknown";
    }

    private static bool IsUnknown(Problem problem) =>
        problem.Id is SchemaProblem.UnknownElement or SchemaProblem.UnknownAttribute or SchemaProblem.OutsideRelease;

    private static bool IsAlwaysTold(Problem problem) =>
        problem.Id is SchemaProblem.NotWellFormed or SchemaProblem.DocumentType or SchemaProblem.Limit
            or SchemaProblem.Missing or SchemaProblem.UnknownRoot;
}
