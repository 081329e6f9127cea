using System.Text.Json;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>One run of <c>qemu-args</c>.</summary>
internal sealed class QemuArgsRun(QemuArgsOptions options, ToolConsole console)
{
    private readonly InputReader _reader = new(console);

    /// <summary>Does it.</summary>
    public ExitCode Run()
    {
        var networks = NetworkFiles.Read(options.Networks, _reader, options.Libvirt.Release);
        TextReport problems = new(console.StyledError());
        networks.WriteProblems(problems);
        console.WriteErrors(networks.Faults);

        Probe? probe = new ProbeReader(_reader).ReadGiven(options.Capabilities);
        if (probe?.Fault is { } reason)
        {
            console.WriteErrors(reason);
            return ExitCode.CouldNotRun;
        }

        if (ReadDomain(problems, out ExitCode verdict) is { } domain)
        {
            var failover = new FailoverOptions { Networks = networks.Networks, Release = options.Libvirt.Release.Version };
            Print(QemuDeviceArguments.Of(domain, probe?.Capabilities, failover));
            if (probe is null)
                new Hints(console.StyledError()).WriteNewestForm();
        }

        return networks.Faults.Count > 0 ? ExitCode.CouldNotRun : verdict;
    }

    // libvirt takes much that its schema does not, and a later one knows more: what could be read has arguments.
    private Domain? ReadDomain(TextReport problems, out ExitCode exitCode)
    {
        exitCode = ExitCode.CouldNotRun;
        byte[] content = _reader.Read(new InputFile(options.Domain, IsNamed: true), out InputFault? fault);
        if (fault is not null)
        {
            console.WriteErrors(fault);
            return null;
        }

        var root = DocumentRoot.Of(content);
        (IXmlNode? node, IReadOnlyList<Problem> found) = root.Kind is { } kind
            ? kind.Read(content, options.Libvirt.Release)
            : (null, [root.Problem!]);
        var verdict = new FileVerdict(options.Domain, found);
        problems.WriteProblems(verdict);
        if (node is Domain { Type: DomainType.Qemu or DomainType.Kvm or DomainType.Hvf } domain)
        {
            exitCode = verdict.IsValid ? ExitCode.Good : ExitCode.ProblemsFound;
            return domain;
        }

        exitCode = ExitCode.ProblemsFound;
        if (node is not null)
            console.WriteErrors(new InputFault(
                options.Domain,
                node is Domain ? "this domain does not run on QEMU: its type is not qemu, kvm or hvf" : "this is no domain"));
        return null;
    }

    private void Print(QemuDeviceArguments arguments)
    {
        if (options.Output == OutputForm.Json)
        {
            JsonQemuArgument[] entries = [.. arguments.Arguments.Select(JsonQemuArgument.Of)];
            console.Output.WriteLine(JsonSerializer.Serialize(entries, ToolJsonContext.Reports.JsonQemuArgumentArray));
        }
        else
        {
            foreach (QemuDeviceArgument argument in arguments.Arguments)
                console.Output.WriteLine(ProblemText.OneLine(argument.Value));
        }

        console.Output.Flush();
        var hints = new Hints(console.StyledError());
        hints.WriteRelease("the arguments of", options.Libvirt);
        foreach (FailoverNote note in arguments.Notes)
            hints.WriteNote(options.Domain, note);
    }
}
