using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The built tool as a process of its own: real streams, real exit codes.</summary>
public sealed partial class BuiltToolTests : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Cli.dll");

    private static readonly string DotNet = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

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

    [Fact]
    public void The_documented_loop_of_a_shell_makes_words_of_a_command_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        string loop = Loop().Match(File.ReadAllText(Repository.PathOf("docs/cli.md")).ReplaceLineEndings("\n")).Groups["script"].Value;
        string script = $$"""
            relaxcodec() { '{{DotNet}}' '{{Assembly}}' "$@"; }
            cd '{{Repository.PathOf(".")}}'
            {{loop}}
            code=$?
            printf '%s\n' "${devices[@]}"
            exit $code
            """;

        (int exitCode, byte[] output, _) = Run("bash", [], "-c", script);

        Assert.Equal(0, exitCode);
        string[] values = ToolRun.Of("qemu-args", Repository.PathOf("docs/examples/failover-pair.xml")).Output.TrimEnd('\n').Split('\n');
        Assert.Equal([.. values.SelectMany(value => (string[])["-device", value])], Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\n'));
    }

    [GeneratedRegex("^```bash\n(?<script>devices=.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Loop();

    private static (int ExitCode, byte[] Output, string Errors) Run(byte[] input, params string[] args) => Run(DotNet, input, [Assembly, .. args]);

    private static (int ExitCode, byte[] Output, string Errors) Run(string program, byte[] input, params string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in args)
            start.ArgumentList.Add(argument);

        using Process process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        // Both at once: a full pipe that nobody empties would stop it.
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), ToolRun.WithoutReleaseNote(errors.GetAwaiter().GetResult()));
    }
}
