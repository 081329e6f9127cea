using System.Text.Json;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>capabilities</c>.</summary>
internal sealed class CapabilitiesRun(IReadOnlyList<string> paths, OutputForm output, ToolConsole console)
{
    private readonly List<Probe> _probes = [];

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var inputs = InputFiles.Find(paths, ".replies");
        var reader = new ProbeReader(new InputReader(console));
        new LongWork(console).ForEach("Probing", inputs.Files, file => _probes.Add(reader.Read(file)));
        if (output == OutputForm.Json)
            WriteJson();
        else
            WriteText();

        // Both streams may go to one place: results first.
        console.Output.Flush();
        console.WriteErrors(inputs.Faults);
        console.WriteErrors(_probes.Select(probe => probe.Fault).OfType<InputFault>());
        return inputs.Faults.Count > 0 || _probes.Any(probe => probe is { Fault: not null, IsNoTranscript: false }) ? ExitCode.CouldNotRun
            : _probes.Any(probe => probe.IsNoTranscript) ? ExitCode.ProblemsFound
            : ExitCode.Good;
    }

    private void WriteJson()
    {
        JsonCapabilities[] entries = [.. _probes.Where(probe => probe.Capabilities is not null)
            .Select(probe => JsonCapabilities.Of(probe.File, probe.Capabilities!))];
        console.Output.WriteLine(JsonSerializer.Serialize(entries, ToolJsonContext.Reports.JsonCapabilitiesArray));
    }

    private void WriteText()
    {
        foreach (Probe probe in _probes)
        {
            if (probe.Capabilities is not { } capabilities)
                continue;
            if (_probes.Count > 1)
                console.Output.WriteLine($"{ProblemText.OneLine(probe.File)}:");
            console.Output.WriteLine(ProblemText.OneLine($"QEMU {capabilities.Version}, {capabilities.Architecture}"));
            foreach (QemuCapability capability in Enum.GetValues<QemuCapability>())
                console.Output.WriteLine($"{QemuCapabilityName.Of(capability),-28}{(capabilities.Has(capability) ? "yes" : "no")}");
        }
    }
}
