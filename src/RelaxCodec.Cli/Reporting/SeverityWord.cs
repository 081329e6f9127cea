namespace RelaxCodec.Cli;

/// <summary>The words of a severity in every report.</summary>
internal static class SeverityWord
{
    public static string Of(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
