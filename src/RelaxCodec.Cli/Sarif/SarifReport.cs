using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>
/// The verdicts as a log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): what code scanning services and editors read.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="options">What was asked for.</param>
/// <param name="documentation">Where rules are described.</param>
internal sealed class SarifReport(TextWriter output, CheckOptions options, Documentation documentation) : IVerdictReport
{
    private const string Version = "2.1.0";
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SarifArtifacts _artifacts = new(Environment.CurrentDirectory, options.Connect);
    private readonly SarifRules _rules = new(documentation);

    /// <inheritdoc/>
    public void Write(CheckOutcome outcome)
    {
        foreach (FileVerdict verdict in outcome.Verdicts)
        {
            _artifacts.Add(verdict.File);
            foreach (Problem problem in verdict.Problems)
                _rules.Add(problem.Id);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Form))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", Version);
            writer.WriteStartArray("runs");
            WriteRun(writer, outcome);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private void WriteRun(Utf8JsonWriter writer, CheckOutcome outcome)
    {
        writer.WriteStartObject();
        WriteTool(writer);
        // Tells check from migrate-check: services keep the results of one apart from those of the other.
        writer.WriteStartObject("automationDetails");
        writer.WriteString("id", $"relaxcodec/{options.Command}/");
        writer.WriteEndObject();
        WriteInvocation(writer, outcome);
        _artifacts.WriteBases(writer);
        _artifacts.WriteAll(writer);
        new SarifResults(_rules, _artifacts).WriteAll(writer, outcome.Verdicts);
        writer.WriteString("columnKind", "utf16CodeUnits");
        // Those of XML; the longest first.
        writer.WriteStartArray("newlineSequences");
        writer.WriteStringValue("\r\n");
        writer.WriteStringValue("\n");
        writer.WriteStringValue("\r");
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteString("libvirt", outcome.Release.ToString());
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter writer)
    {
        string version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "relaxcodec");
        writer.WriteString("fullName", $"relaxcodec {version}");
        writer.WriteString("version", version);
        writer.WriteString("semanticVersion", version);
        writer.WriteStartObject("shortDescription");
        writer.WriteString("text", "Judges libvirt's domain, network, interface and hostdev XML.");
        writer.WriteEndObject();
        if (documentation.Site is { } site)
            writer.WriteString("informationUri", new Uri(site, "cli.md").AbsoluteUri);
        _rules.WriteAll(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter writer, CheckOutcome outcome)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", outcome.ExitCode != ExitCode.CouldNotRun);
        writer.WriteNumber("exitCode", (int)outcome.ExitCode);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (InputFault fault in outcome.Faults)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            writer.WriteStartObject("message");
            writer.WriteString("text", fault.ToString());
            writer.WriteEndObject();
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            _artifacts.WriteLocation(writer, fault.Path);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
