using System.Text.Json;
using Json.Schema;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>OASIS's JSON schema of SARIF 2.1.0, as <c>tests/fetch-sarif.sh</c> fetches it.</summary>
internal sealed class SarifSchema
{
    /// <summary>Names the schema's folder where it is not the usual one.</summary>
    public const string FolderVariable = "RELAXCODEC_SARIF";

    private static readonly Lazy<SarifSchema?> Found = new(Look);

    private readonly JsonSchema _schema;

    private SarifSchema(string path) => _schema = JsonSchema.FromText(File.ReadAllText(path));

    /// <summary>The schema; without it the running test is skipped, or fails where judges are required.</summary>
    public static SarifSchema Require()
    {
        Oracle.Require(Found.Value is not null,
            $"The schema of SARIF is not at {UsualFolder()}: tests/fetch-sarif.sh fetches it, {FolderVariable} names another place.");
        return Found.Value!;
    }

    /// <summary>What the schema objects to in a log, a line for each place; nothing in one that is valid.</summary>
    public IReadOnlyList<string> Judge(JsonElement log)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        EvaluationResults results = _schema.Evaluate(log, options);
        return results.IsValid ? [] :
        [
            .. from detail in results.Details ?? []
               from error in detail.Errors ?? new Dictionary<string, string>()
               select $"{detail.InstanceLocation}: {error.Value}",
        ];
    }

    private static SarifSchema? Look() =>
        Path.Combine(UsualFolder(), "sarif-schema-2.1.0.json") is var path && File.Exists(path) ? new SarifSchema(path) : null;

    private static string UsualFolder() => CacheFolder.Of(FolderVariable, "sarif-2.1.0");
}
