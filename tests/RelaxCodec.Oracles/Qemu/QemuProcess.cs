using System.Diagnostics;

namespace RelaxCodec.Oracles;

/// <summary>
/// A real QEMU (x86_64, emulated) that has started but does not run, with a QMP socket, and one over which a test does what a guest would.
/// It ends with the test that started it.
/// </summary>
public sealed class QemuProcess : IDisposable
{
    private const string Name = "qemu-system-x86_64";

    private static readonly string[] EmptyMachine = ["-S", "-nodefaults", "-display", "none", "-machine", "q35,accel=tcg"];

    // A machine that builds and tests on all its cores needs long for little.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private bool _isEnded;

    private QemuProcess(string program, IEnumerable<string> arguments)
    {
        SocketPath = Path.Combine(_folder.Path, "qmp");
        GuestSocketPath = Path.Combine(_folder.Path, "qtest");
        string[] sockets = ["-qmp", Socket(SocketPath), "-qtest", Socket(GuestSocketPath), "-qtest-log", "none"];
        var start = new ProcessStartInfo(program, [.. EmptyMachine, .. sockets, .. arguments])
        {
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        Errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The path of its QMP socket.</summary>
    public string SocketPath { get; }

    /// <summary>The path of the socket for <see cref="QtestGuest"/>.</summary>
    public string GuestSocketPath { get; }

    /// <summary>What it says on standard error, once it has ended.</summary>
    public Task<string> Errors { get; }

    /// <summary>
    /// Starts one and waits for its socket. Where QEMU is missing the running test is skipped, or fails where judges are required.
    /// </summary>
    /// <param name="arguments">Arguments beside those of an empty q35 machine.</param>
    /// <exception cref="InvalidOperationException">It refuses the arguments; the message is what it says.</exception>
    public static QemuProcess Start(params string[] arguments) => StartRelease(JudgedReleases.Qemu7, arguments);

    /// <summary>The same of a release, such as <see cref="JudgedReleases.Qemu10"/>.</summary>
    /// <param name="release">The release.</param>
    /// <param name="arguments">Arguments beside those of an empty q35 machine.</param>
    /// <exception cref="InvalidOperationException">It refuses the arguments; the message is what it says.</exception>
    public static QemuProcess StartRelease(string release, params string[] arguments)
    {
        var qemu = new QemuProcess(RequireProgram(release), arguments);
        try
        {
            qemu.WaitForSocket();
            return qemu;
        }
        catch
        {
            qemu.Dispose();
            throw;
        }
    }

    /// <summary>The path of the program of a release; without it the running test is skipped, or fails where judges are required.</summary>
    public static string RequireProgram(string release)
    {
        if (release == JudgedReleases.Qemu10)
            return UnpackedPrograms.Require($"qemu-{release}", JudgedReleases.Libvirt11);
        if (release != JudgedReleases.Qemu7)
            return UnpackedPrograms.Require($"qemu-{release}", JudgedReleases.Libvirt12);
        Oracle.Require(InstalledTool.Find(Name) is not null, $"{Name} is not installed (Debian's package qemu-system-x86).");
        return InstalledTool.Find(Name)!;
    }

    /// <summary>Ends it.</summary>
    /// <returns>What it said on standard error.</returns>
    public string End()
    {
        if (!_isEnded)
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _folder.Dispose();
            _isEnded = true;
        }

        return Errors.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose() => End();

    private static string Socket(string path) => $"unix:{path},server=on,wait=off";

    private void WaitForSocket()
    {
        var clock = Stopwatch.StartNew();
        while (!(File.Exists(SocketPath) && File.Exists(GuestSocketPath)))
        {
            if (_process.WaitForExit(20))
                throw new InvalidOperationException(Errors.GetAwaiter().GetResult().Trim());
            if (clock.Elapsed > Patience)
                throw new TimeoutException($"{Name} made no socket within {Patience}.");
        }
    }
}
