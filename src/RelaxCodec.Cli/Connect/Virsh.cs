using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary>A libvirt, asked through its virsh, which every host that runs one has.</summary>
/// <param name="uri">Which libvirt: what <c>virsh --connect</c> takes.</param>
internal sealed class Virsh(string uri)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Which libvirt.</summary>
    public string Uri { get; } = uri;

    /// <summary>The program.</summary>
    public string Program { get; init; } = "virsh";

    /// <summary>How long each answer may take.</summary>
    public TimeSpan Timeout { get; init; } = Patience;

    /// <summary>Asks it.</summary>
    /// <param name="command">A command of virsh and its arguments; they change nothing.</param>
    /// <returns>What it prints.</returns>
    /// <exception cref="VirshException">virsh is not there, says no, or does not answer.</exception>
    public byte[] Ask(params IReadOnlyList<string> command)
    {
        using Process process = Start(command);
        using var output = new MemoryStream();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        // Nobody is there to type a password.
        process.StandardInput.Close();
        if (!Task.WhenAll(reading, errors).Wait(Timeout) || !process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new VirshException(
                string.Create(CultureInfo.InvariantCulture, $"virsh {command[0]} did not answer within {Timeout.TotalSeconds:0.#} s"));
        }

        return process.ExitCode == 0 ? output.ToArray() : throw new VirshException(Reason(errors.Result, process.ExitCode));
    }

    private Process Start(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(Program, ["--quiet", "--readonly", $"--connect={Uri}", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What it says is read by a program.
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new VirshException(
                $"there is no {Program} that could be run: it comes with libvirt's clients (libvirt-clients, libvirt-client)", e);
        }
    }

    // The cause comes last: what failed, then why.
    private static string Reason(string errors, int exitCode)
    {
        string[] lines = [.. errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static line => line.StartsWith("error: ", StringComparison.Ordinal) ? line["error: ".Length..] : line)];
        return lines.Length > 0
            ? string.Join(": ", lines)
            : string.Create(CultureInfo.InvariantCulture, $"virsh ended with exit code {exitCode}");
    }
}
