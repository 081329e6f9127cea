using System.Text.Encodings.Web;
using System.Text.Json;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>capabilities</c>.</summary>
internal sealed class CapabilitiesRun(string? file, string? socket, OutputForm output, ToolConsole console)
{
    private static readonly JsonCapabilitiesContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        if (file is null == socket is null)
            throw new UsageException("Give either a FILE or a --socket.");
        var source = new CapabilitiesSource(new InputReader(console));
        if ((file is null ? source.Probe(socket!) : source.Read(file)) is not { } capabilities)
        {
            console.Error.WriteLine($"error: {source.Fault}");
            return source.IsUnusable ? ExitCode.ProblemsFound : ExitCode.CouldNotRun;
        }

        if (output == OutputForm.Json)
            console.Output.WriteLine(JsonSerializer.Serialize(JsonCapabilities.Of(capabilities), Json.JsonCapabilities));
        else
            WriteText(capabilities);
        return ExitCode.Good;
    }

    private void WriteText(QemuCapabilities capabilities)
    {
        console.Output.WriteLine(OneLine.Of($"QEMU {capabilities.Version}, {capabilities.Architecture}"));
        foreach (QemuCapability capability in Enum.GetValues<QemuCapability>())
            console.Output.WriteLine($"{QemuCapabilityName.Of(capability),-28}{(capabilities.Has(capability) ? "yes" : "no")}");
    }
}
