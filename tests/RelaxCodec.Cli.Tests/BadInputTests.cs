using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Bad input: one clear line and the right exit code, and never a stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. BadInput.All.Select(input => input.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_tells_it_in_one_error_also_alone(string name)
    {
        (string path, string id) = Write(name);

        ToolRun json = ToolRun.Of("check", "--output", "json", path);
        Assert.Equal(1, json.ExitCode);
        JsonElement entry = Assert.Single(json.Json);
        Assert.False(entry.GetProperty("valid").GetBoolean());
        JsonElement problem = Assert.Single(entry.GetProperty("problems").EnumerateArray());
        Assert.Equal(id, problem.GetProperty("id").GetString());
        Assert.Equal("error", problem.GetProperty("severity").GetString());

        ToolRun text = ToolRun.Of("check", path);
        Assert.Equal(1, text.ExitCode);
        string[] lines = text.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Matches($"^{Regex.Escape(path)}:[1-9][0-9]*:[1-9][0-9]*: error {id}: .{{10,400}}$", lines[0]);
        Assert.Equal("1 file, 1 with errors: 1 error", lines[1]);
        AssertNoTrace(text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_leaves_it_alone(string name)
    {
        (string path, string id) = Write(name);
        byte[] before = File.ReadAllBytes(path);

        ToolRun run = ToolRun.Of("format", "--write", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {id}: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
        AssertNoTrace(run);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Convert_leaves_it_alone(string name)
    {
        (string path, string id) = Write(name);
        byte[] before = File.ReadAllBytes(path);

        ToolRun run = ToolRun.Of("convert", "--to", "teaming", "--write", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {id}: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
        AssertNoTrace(run);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void From_standard_input_it_is_the_same(string name)
    {
        (_, byte[] content, string id) = BadInput.All.Single(input => input.Name == name);

        ToolRun run = ToolRun.Of(["check", "--output", "json", "-"], new ToolSurroundings { Input = content });

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([id], run.Ids);
    }

    [Fact]
    public void Among_good_files_it_spoils_nothing()
    {
        foreach ((string name, _, _) in BadInput.All)
            Write(name);
        _folder.Write("good.xml", Xml.Interface);

        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(BadInput.All.Count + 1, run.Json.Count);
        Assert.True(run.Json.Single(entry => entry.GetProperty("file").GetString()!.EndsWith("good.xml", StringComparison.Ordinal))
            .GetProperty("valid")
            .GetBoolean());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Other_encodings_with_a_BOM_are_no_bad_input(string encoding)
    {
        Encoding it = Encoding.GetEncoding(encoding);
        byte[] content = [
            .. it.GetPreamble(),
            .. it.GetBytes($"<?xml version='1.0' encoding='{encoding[..Math.Min(6, encoding.Length)]}'?>\n{Xml.WrongInterface}")
        ];

        ToolRun run = ToolRun.Of(["check", "--output", "json", "-"], new ToolSurroundings { Input = content });

        Assert.Equal(["RX011", "RX012"], run.Ids);
    }

    [Fact]
    public void A_huge_attribute_is_quoted_in_part()
    {
        string document = $"<interface type='bridge'><source bridge='br0'/><mtu size='{new string('9', 10_000_000)}x'/></interface>";

        ToolRun run = ToolRun.Of(
            ["check", "-"], new ToolSurroundings { Input = Encoding.UTF8.GetBytes(document), OutputIsTerminal = true });

        Assert.Equal(1, run.ExitCode);
        Assert.InRange(run.Output.Length, 50, 2000);
    }

    private (string Path, string Id) Write(string name)
    {
        (_, byte[] content, string id) = BadInput.All.Single(input => input.Name == name);
        return (_folder.Write($"{name}.xml", content), id);
    }

    private static void AssertNoTrace(ToolRun run)
    {
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of relaxcodec", run.Output + run.Errors, StringComparison.Ordinal);
    }
}
