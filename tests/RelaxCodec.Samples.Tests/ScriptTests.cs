using System.Text.Json;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Samples.Tests;

/// <summary>The scripts of the samples, with the tool of this checkout.</summary>
public sealed class ScriptTests : IDisposable
{
    private static readonly string Good = Repository.PathOf("docs/examples/failover-pair.xml");
    private static readonly string Wrong = Repository.PathOf("docs/examples/misspelt-alias.xml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("qemu", "guest", 1)]
    [InlineData("qemu", "test-guest", 1)]
    [InlineData("qemu-but-for-tests", "guest", 1)]
    [InlineData("qemu-but-for-tests", "test-guest", 0)]
    public void A_hook_refuses_a_wrong_pair_of_the_guests_that_it_is_for(string script, string guest, int exitCode)
    {
        string text = Sample($"libvirt-hook/{script}");

        Assert.Equal(exitCode, SampleProgram.RunScript(text, _folder, [guest, "prepare", "begin", "-"], Wrong).ExitCode);
        Assert.Equal(0, SampleProgram.RunScript(text, _folder, [guest, "prepare", "begin", "-"], Good).ExitCode);
    }

    [Theory]
    [InlineData("qemu")]
    [InlineData("qemu-but-for-tests")]
    public void The_page_of_hooks_quotes_them(string script)
    {
        string page = File.ReadAllText(Repository.PathOf("docs/hook.md")).ReplaceLineEndings("\n");

        Assert.Contains($"```sh\n{Sample($"libvirt-hook/{script}")}```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_of_a_folder_ends_as_the_tool_does()
    {
        string script = Sample("continuous-integration/check-domains.sh");
        string domains = Path.Combine(_folder.Path, "domains");
        _folder.Write("domains/pair.xml", File.ReadAllText(Repository.PathOf("docs/examples/failover-pair-driver.xml")));
        _folder.Write("domains/networks/pool.xml", File.ReadAllText(Repository.PathOf("docs/examples/vf-pool.xml")));

        ToolOutcome good = SampleProgram.RunScript(script, _folder, [domains, "11.3.0"]);
        Assert.Equal((0, "2 files, no problems\n"), (good.ExitCode, good.Output));
        Assert.Contains("judged by libvirt 11.3.0", good.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("was not given", good.Errors, StringComparison.Ordinal);

        _folder.Write("domains/wrong.xml", File.ReadAllText(Wrong));
        Assert.Equal(1, SampleProgram.RunScript(script, _folder, [domains]).ExitCode);
        Assert.Equal(2, SampleProgram.RunScript(script, _folder, [Path.Combine(_folder.Path, "missing")]).ExitCode);
        Assert.Equal(2, SampleProgram.RunScript(script, _folder, [domains, "11"]).ExitCode);
    }

    [Fact]
    public void The_matcher_finds_every_problem_at_its_place()
    {
        JsonElement pattern = JsonDocument.Parse(Sample("continuous-integration/problem-matcher.json")).RootElement
            .GetProperty("problemMatcher")[0].GetProperty("pattern")[0];
        string expression = pattern.GetProperty("regexp").GetString()!;
        string script = Sample("continuous-integration/check-domains.sh");

        ToolOutcome run = SampleProgram.RunScript(script, _folder, [Repository.PathOf("docs/examples")]);
        Match[] problems = [.. run.Output.Split('\n').Select(line => Regex.Match(line, expression)).Where(static match => match.Success)];

        Assert.Equal([("17", "RX011"), ("26", "FO003")], problems.Select(match => (Part(match, "line"), Part(match, "code"))));
        Assert.All(problems, match => Assert.Equal((Wrong, "error"), (Part(match, "file"), Part(match, "severity"))));

        string Part(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
    }

    [Fact]
    public void The_workflow_calls_what_is_beside_it()
    {
        string workflow = Sample("continuous-integration/check-domains.yml");
        MatchCollection files = Regex.Matches(workflow, @"\.github/([a-z-]+\.(sh|json))");

        Assert.Equal(["problem-matcher.json", "check-domains.sh"], files.Select(static file => file.Groups[1].Value));
        Assert.All(files, file => Assert.True(File.Exists(Repository.PathOf($"samples/continuous-integration/{file.Groups[1].Value}"))));
        Assert.DoesNotContain('\t', workflow);
    }

    private static string Sample(string name) => File.ReadAllText(Repository.PathOf($"samples/{name}"));
}
