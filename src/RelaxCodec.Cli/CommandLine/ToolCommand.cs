using System.CommandLine;
using System.CommandLine.Completions;

namespace RelaxCodec.Cli;

/// <summary>A command whose help ends with more than its options.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, in a line: it also stands in the list of commands.</param>
/// <param name="more">What else to know, and examples; for its own help only.</param>
internal abstract class ToolCommand(string name, string description, string more) : Command(name, description)
{
    /// <summary>What else to know, and examples.</summary>
    public string More { get; } = more;

    // What stands on most hosts; any other is typed.
    private static readonly string[] ConnectionUris =
        ["qemu:///system", "qemu:///session", "lxc:///system", "xen:///system", "test:///default"];

    /// <summary>The option that names a libvirt in place of files.</summary>
    protected static Option<string?> ConnectOption() => new("--connect")
    {
        CompletionSources = { static _ => ConnectionUris.Select(static uri => new CompletionItem(uri)) },
        Description = "Ask a libvirt, through virsh, for its release, its domains and the networks that they use: "
            + "what virsh --connect takes.",
        HelpName = "URI",
    };

    /// <summary>An option that is there or not: it takes no value, so that a path after it stays a path.</summary>
    protected static Option<bool> Flag(string name, string description) => new(name)
    {
        Arity = ArgumentArity.Zero,
        Description = description,
    };

    /// <summary>The option of commands that write documents: one to standard output, or any number in place.</summary>
    protected static Option<bool> WriteOption() =>
        Flag("--write", "Write each file in place, if it changes; needed for a folder or several paths.");

    /// <summary>Refuses what fits neither standard output nor <c>--write</c>.</summary>
    /// <exception cref="UsageException">Several documents would go to standard output, or standard input would be written.</exception>
    protected static void CheckDestination(IReadOnlyList<string> paths, bool write)
    {
        if (!write && (paths.Count > 1 || (paths is [var path] && Directory.Exists(path))))
            throw new UsageException("Only one file goes to standard output: several paths or a folder need --write.");
        if (write && paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input (-) cannot be written in place: leave out --write.");
    }

    /// <summary>The option that tells how failover pairs may be written.</summary>
    protected static ChoiceOption<FailoverDialect> DialectOption() => new(
        "--dialect",
        "How failover pairs may be written: as libvirt's first proposal (driver), as libvirt released it (teaming), or either way.",
        ("auto", FailoverDialect.Auto), ("driver", FailoverDialect.Driver), ("teaming", FailoverDialect.Teaming));

    /// <summary>The option that gives networks along.</summary>
    protected static Option<string[]> NetworkOption() => new("--network")
    {
        Description = "A network that a domain uses: it tells which interfaces are assigned devices. May be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The option that gives a QEMU along, by what it says or where it listens.</summary>
    protected static Option<string?> CapabilitiesOption() => new("--capabilities")
    {
        Description = "What the QEMU can do: a transcript of QMP in the form of libvirt's *.replies, or the QMP unix "
            + "socket of a running QEMU.",
        HelpName = "FILE|SOCKET",
    };

    /// <summary>The option that names a release of libvirt.</summary>
    protected static LibvirtOption LibvirtOption() => new();

    /// <summary>The option that tells whether people or programs read the result.</summary>
    protected static ChoiceOption<OutputForm> OutputOption() => new(
        "--output",
        "How the result is printed.",
        ("text", OutputForm.Text), ("json", OutputForm.Json));

    /// <summary>The option that tells who reads the problems of files.</summary>
    protected static ChoiceOption<OutputForm> ReportOption() => new(
        "--output",
        "How the result is printed: for people (text), for scripts (json), for code scanning and editors (sarif), "
            + "for GitHub Actions (github).",
        ("text", OutputForm.Text), ("json", OutputForm.Json), ("sarif", OutputForm.Sarif), ("github", OutputForm.GitHub));
}
