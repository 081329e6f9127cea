using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The networks that <c>--network</c> names.</summary>
internal sealed class NetworkFiles
{
    private readonly List<Network> _networks = [];
    private readonly List<FileVerdict> _verdicts = [];
    private readonly List<InputFault> _faults = [];

    private NetworkFiles()
    {
    }

    /// <summary>The networks, in the order given; one that differs from the schema as far as it could be read.</summary>
    public IReadOnlyList<Network> Networks => _networks;

    /// <summary>The files that give no network: what was asked for cannot be judged without them.</summary>
    public IReadOnlyList<InputFault> Faults => _faults;

    /// <summary>Reads the files.</summary>
    public static NetworkFiles Read(IEnumerable<string> paths, InputReader reader, LibvirtRelease release)
    {
        var files = new NetworkFiles();
        foreach (string path in paths)
            files.Add(new InputFile(path, IsNamed: true), reader, release);
        return files;
    }

    /// <summary>Tells where files differ from the schema.</summary>
    public void WriteProblems(TextReport report)
    {
        foreach (FileVerdict verdict in _verdicts)
            report.WriteProblems(verdict);
    }

    private void Add(InputFile file, InputReader reader, LibvirtRelease release)
    {
        byte[] content = reader.Read(file, out InputFault? fault);
        if (fault is not null)
        {
            _faults.Add(fault);
            return;
        }

        var root = DocumentRoot.Of(content);
        (IXmlNode? node, IReadOnlyList<Problem> problems) = root.Kind is { } kind ? kind.Read(content, release) : (null, [root.Problem!]);
        if (problems.Count > 0)
            _verdicts.Add(new FileVerdict(file.Name, problems));
        if (node is Network network)
            _networks.Add(network);
        else
            _faults.Add(new InputFault(file.Name, "this file gives no network"));
    }
}
