using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace RelaxCodec.Oracles;

/// <summary>
/// A release of libvirt, asked through its virsh. Its driver for tests (<c>test:///default</c>) is libvirt's own parser and printer, with
/// a state of its own in every process. The QEMU driver, in a libvirtd that every virsh has for itself, also refuses what QEMU cannot
/// have, and starts domains.
/// </summary>
/// <remarks>Starting one costs far more than a document does: hand over many at once.</remarks>
public sealed class Virsh
{
    // An argument has an end (128 KiB on Linux).
    private const int LongestScript = 64 * 1024;

    private static readonly ConcurrentDictionary<string, Lazy<QemuDriverState>> States = new(StringComparer.Ordinal);

    private readonly string _program;
    private readonly string[] _connection;
    private readonly QemuDriverState? _state;

    private Virsh(string release, string program, string[] connection, QemuDriverState? state = null)
    {
        Release = release;
        _program = program;
        _connection = connection;
        _state = state;
    }

    /// <summary>The release of libvirt, such as <see cref="JudgedReleases.Libvirt11"/>.</summary>
    public string Release { get; }

    /// <summary>Whether it is the QEMU driver's.</summary>
    public bool IsQemuDriver => _state is not null;

    /// <summary>
    /// The driver for tests of a release: of 9.0.0 as Debian 12 installs it, of others as <c>tests/fetch-judges.sh</c> unpacks them.
    /// Without it the running test is skipped, or fails where judges are required; 12.8.0 cannot be had for ever, and is not required.
    /// </summary>
    public static Virsh Require(string release = JudgedReleases.Libvirt9) => new(release, ProgramOf(release), ["-c", "test:///default"]);

    /// <summary>The QEMU driver of 11.3.0 or 12.8.0, with the QEMU of its time; otherwise as <see cref="Require"/>. Needs root.</summary>
    /// <param name="release">The release.</param>
    /// <param name="state">
    /// A folder for what libvirtd keeps, such as domains that are left defined; it takes hooks from <c>etc/libvirt/hooks</c> there.
    /// Without it one folder for all tests, without hooks.
    /// </param>
    public static Virsh RequireQemuDriver(string release = JudgedReleases.Libvirt11, string? state = null)
    {
        string program = UnpackedPrograms.Require($"virsh-qemu-{release}", release);
        QemuDriverState kept = state is null ? States.GetOrAdd(release, static _ => new(QemuDriverState.UntilTestsEnd)).Value : new(state);
        return new(release, program, ["--state", kept.Folder], kept);
    }

    /// <summary>Runs it with arguments of the caller's.</summary>
    /// <param name="arguments">A command and its arguments, or one argument that has commands with semicolons between them.</param>
    /// <param name="folder">The folder to run in.</param>
    public ToolOutcome Run(IEnumerable<string> arguments, string? folder = null)
    {
        if (_state is null)
            return InstalledTool.Run(_program, [.. _connection, .. arguments], folder);
        lock (_state) // one libvirtd at a time can have it
            return InstalledTool.Run(_program, [.. _connection, .. arguments], folder);
    }

    /// <summary>Runs the same commands on each document, of all documents in one process if it can be.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="commands">
    /// Commands of virsh, in which <c>{file}</c> stands for the document's file and <c>{name}</c> for what its <c>name</c> element says.
    /// One that fails does not keep the next from running.
    /// </param>
    /// <returns>For each document what each command answers.</returns>
    public IReadOnlyList<IReadOnlyList<VirshAnswer>> RunOnEach(IReadOnlyList<string> documents, params IReadOnlyList<string> commands)
    {
        using var folder = new TemporaryFolder();
        var answers = new List<IReadOnlyList<VirshAnswer>>(documents.Count);
        var script = new StringBuilder();
        int first = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            string file = string.Create(CultureInfo.InvariantCulture, $"{i:D6}.xml");
            folder.Write(file, documents[i]);
            string name = VirshScript.Quote(VirshScript.NameOf(documents[i]));
            for (int j = 0; j < commands.Count; j++)
            {
                string command = commands[j].Replace("{file}", file, StringComparison.Ordinal);
                script.Append(VirshScript.Marked(i, j, command.Replace("{name}", name, StringComparison.Ordinal)));
            }

            if (script.Length > LongestScript || i == documents.Count - 1)
            {
                ToolOutcome outcome = Run([script.ToString()], folder.Path);
                answers.AddRange(VirshScript.Answers(outcome, first, i + 1, commands.Count));
                script.Clear();
                first = i + 1;
            }
        }

        return answers;
    }

    /// <summary>Defines each domain, prints it as it is kept, and undefines it.</summary>
    /// <param name="domains">The domains; a UUID may be missing.</param>
    /// <param name="options">Options of <c>define</c>, such as <c>--validate</c>.</param>
    public IReadOnlyList<VirshOutcome> Define(IReadOnlyList<string> domains, string options = "") =>
        Outcomes(RunOnEach(domains, $"define {{file}} {options}", "dumpxml --inactive {name}", Undefine));

    /// <summary>Defines each network, prints it, and undefines it.</summary>
    /// <param name="networks">The networks, none of them with the name or the bridge of libvirt's own <c>default</c>.</param>
    /// <param name="options">Options of <c>net-define</c>, such as <c>--validate</c>.</param>
    public IReadOnlyList<VirshOutcome> DefineNetworks(IReadOnlyList<string> networks, string options = "") =>
        Outcomes(RunOnEach(networks, $"net-define {{file}} {options}", "net-dumpxml {name}", "net-undefine {name}"));

    /// <summary>Defines and starts each domain, prints it as it runs, and ends and undefines it.</summary>
    /// <returns>For each the running domain, or why it is refused: where it is defined or where it is started.</returns>
    public IReadOnlyList<VirshOutcome> Start(IReadOnlyList<string> domains)
    {
        IReadOnlyList<IReadOnlyList<VirshAnswer>> answers =
            RunOnEach(domains, "define {file}", "start {name}", "dumpxml {name}", "destroy {name}", Undefine);
        return [.. answers.Select(static it => VirshOutcome.Of(it[0].Errors.Length > 0 ? it[0] : it[1], it[2]))];
    }

    /// <summary>Defines each domain and prints it again.</summary>
    /// <returns>For each what libvirt made of it; null for one that it refuses.</returns>
    public IReadOnlyList<string?> DefineAndPrint(IReadOnlyList<string> domains) => [.. Define(domains).Select(static it => it.Printed)];

    private string Undefine => IsQemuDriver ? "undefine {name} --nvram" : "undefine {name}";

    private static VirshOutcome[] Outcomes(IReadOnlyList<IReadOnlyList<VirshAnswer>> answers) =>
        [.. answers.Select(static it => VirshOutcome.Of(it[0], it[1]))];

    private static string ProgramOf(string release)
    {
        const string Installed = "virsh";
        if (release != JudgedReleases.Libvirt9)
            return UnpackedPrograms.Require($"virsh-{release}", release);
        Oracle.Require(InstalledTool.Find(Installed) is not null, $"{Installed} is not installed (Debian's package libvirt-clients).");
        return Installed;
    }

    private sealed record QemuDriverState(string Folder)
    {
        public static QemuDriverState UntilTestsEnd()
        {
            var folder = new TemporaryFolder();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
            return new(folder.Path);
        }
    }
}
