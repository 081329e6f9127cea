using System.Text.Json.Serialization;

namespace RelaxCodec.Cli;

/// <summary>The entry of a file. Names and order are a contract.</summary>
internal sealed record JsonFileEntry(
    string File,
    bool Valid,
    IReadOnlyList<JsonProblem> Problems,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<JsonFix>? Fixes)
{
    public static JsonFileEntry Of(FileVerdict verdict, bool tellsFixes) => new(
        verdict.File,
        verdict.IsValid,
        [.. verdict.Problems.Select(JsonProblem.Of)],
        tellsFixes ? [.. verdict.Fixes.Select(JsonFix.Of)] : null);
}
