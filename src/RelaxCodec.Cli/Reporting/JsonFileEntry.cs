namespace RelaxCodec.Cli;

/// <summary>The entry of a file. Names and order are a contract.</summary>
internal sealed record JsonFileEntry(string File, bool Valid, IReadOnlyList<JsonProblem> Problems)
{
    public static JsonFileEntry Of(FileVerdict verdict) =>
        new(verdict.File, verdict.IsValid, [.. verdict.Problems.Select(JsonProblem.Of)]);
}
