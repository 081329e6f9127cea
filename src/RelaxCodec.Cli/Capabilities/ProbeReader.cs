namespace RelaxCodec.Cli;

/// <summary>Learns what QEMUs can do from transcripts, and from QEMUs that run.</summary>
internal sealed class ProbeReader(InputReader reader)
{
    /// <summary>Reads what <c>--capabilities</c> names; null if it was not given.</summary>
    public Probe? ReadGiven(string? path) => path is null ? null : Read(new InputFile(path, IsNamed: true));

    /// <summary>Reads a transcript, or asks the QEMU behind a unix socket: the kind of the file tells which.</summary>
    public Probe Read(InputFile file)
    {
        byte[] content = reader.ReadWhole(file, out InputFault? fault);
        return fault is null ? OfTranscript(file.Name, content)
            : fault.IsOfSocket ? OfSocket(file.Name)
            : new Probe(file.Name) { Fault = fault };
    }

    private static Probe OfTranscript(string file, byte[] content)
    {
        try
        {
            return new Probe(file) { Capabilities = QemuProbe.OfReplies(content) };
        }
        catch (QmpException e)
        {
            return new Probe(file) { Fault = new InputFault(file, ProblemText.OneLine(e.Message)), IsNoTranscript = true };
        }
    }

    private static Probe OfSocket(string path)
    {
        try
        {
            return new Probe(path) { Capabilities = QemuProbe.OfSocketAsync(path).GetAwaiter().GetResult() };
        }
        catch (QmpException e)
        {
            return new Probe(path) { Fault = new InputFault(path, ProblemText.OneLine(e.Message)) };
        }
    }
}
