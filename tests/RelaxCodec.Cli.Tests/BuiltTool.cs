using System.Diagnostics;
using System.Text;

namespace RelaxCodec.Cli.Tests;

/// <summary>The built tool as a process of its own.</summary>
internal static class BuiltTool
{
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Cli.dll");

    public static readonly string DotNet =
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : FindDotNet();

    /// <summary>Runs it.</summary>
    public static (int ExitCode, byte[] Output, string Errors) Run(byte[] input, params string[] args) =>
        RunProgram(DotNet, input, [Assembly, .. args]);

    /// <summary>Runs it by another program, such as one that changes the user.</summary>
    public static (int ExitCode, byte[] Output, string Errors) RunBy(string program, string[] words, byte[] input, params string[] args) =>
        RunProgram(program, input, [.. words, DotNet, Assembly, .. args]);

    /// <summary>Runs a script of bash in which <c>relaxcodec</c> is the tool.</summary>
    public static (int ExitCode, byte[] Output, string Errors) RunScript(string script)
    {
        string[] bash =
        [
            "bash", "-c", $$"""
            relaxcodec() { '{{DotNet}}' '{{Assembly}}' "$@"; }
            {{script}}
            """,
        ];
        // Tests that run in the background ignore Ctrl-C, and what they start would inherit that.
        return OperatingSystem.IsLinux() ? RunProgram("env", [], ["--default-signal", .. bash]) : RunProgram(bash[0], [], bash[1..]);
    }

    /// <summary>Starts it, with all its streams connected to nothing.</summary>
    public static Process Start(params string[] args)
    {
        ProcessStartInfo start = StartInfo(DotNet, [Assembly, .. args]);
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Runs a program.</summary>
    public static (int ExitCode, byte[] Output, string Errors) RunProgram(string program, byte[] input, params string[] args)
    {
        using Process process = Process.Start(StartInfo(program, args))!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        // Both at once: a full pipe that nobody empties would stop it.
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), ToolRun.WithoutReleaseNote(errors.GetAwaiter().GetResult()));
    }

    private static ProcessStartInfo StartInfo(string program, params string[] args) => new(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardErrorEncoding = Encoding.UTF8,
    };

    // Another user may have another PATH.
    private static string FindDotNet() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(static folder => Path.Combine(folder, "dotnet"))
            .FirstOrDefault(File.Exists) ?? "dotnet";
}
