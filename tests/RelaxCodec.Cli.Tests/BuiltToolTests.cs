using System.Diagnostics;
using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The built tool as a process of its own: real streams, real exit codes.</summary>
public sealed class BuiltToolTests : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Cli.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Results_go_to_standard_output_as_UTF8_without_BOM_and_the_rest_to_standard_error()
    {
        string path = _folder.Write("wröng.xml", Xml.WrongInterface);

        (int exitCode, byte[] output, string errors) = Run([], "check", "--output", "json", path, "missing.xml");

        Assert.Equal(2, exitCode);
        Assert.Equal((byte)'[', output[0]);
        Assert.Contains("wröng.xml", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.Equal("error: missing.xml: no such file or folder\n", errors);
    }

    [Fact]
    public void Every_bad_input_ends_with_exit_code_1_and_a_line()
    {
        foreach ((string name, byte[] content, _) in BadInput.All)
            _folder.Write($"{name}.xml", content);

        (int exitCode, byte[] output, string errors) = Run([], "check", _folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Equal(BadInput.All.Count + 1, Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n').Length);
        Assert.Empty(errors);
    }

    [Fact]
    public void Standard_input_is_read_as_bytes()
    {
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Xml.Interface)];

        (int exitCode, byte[] output, _) = Run(utf16, "format", "-");

        Assert.Equal(0, exitCode);
        Assert.Equal(Xml.Interface, Encoding.UTF8.GetString(output));
    }

    [Fact]
    public void Its_help_calls_it_by_its_name()
    {
        (int exitCode, byte[] output, _) = Run([], "--help");

        Assert.Equal(0, exitCode);
        Assert.Contains("relaxcodec [command]", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }

    private static (int ExitCode, byte[] Output, string Errors) Run(byte[] input, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in (string[])[Assembly, .. args])
            start.ArgumentList.Add(argument);

        using Process process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        // Both at once: a full pipe that nobody empties would stop it.
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }
}
