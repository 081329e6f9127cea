using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>check --output sarif</c>: held against OASIS's schema, and read as code scanning services read it.</summary>
public sealed class CheckSarifTests : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Slip = Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_log_is_valid_whatever_was_judged()
    {
        var schema = SarifSchema.Require();
        foreach ((string name, byte[] content, _) in BadInput.All)
            _folder.Write($"bad/{name}.xml", content);
        _folder.Write("slip.xml", Slip);
        string[][] commands =
        [
            ["check", Repository.PathOf("docs/examples")],
            ["check", _folder.Path, "missing.xml", "", "-"],
            ["check", "--libvirt", "9.0.0", Repository.PathOf("docs/examples")],
            ["check", "missing.xml"],
            ["migrate-check", Repository.PathOf("docs/examples")],
        ];

        Assert.All(commands, command =>
            Assert.Empty(schema.Judge(Log(ToolRun.WithInput(Xml.WrongInterface, [.. command, "--output", "sarif"])))));
    }

    [Fact]
    public void A_result_tells_rule_place_path_and_line()
    {
        string path = _folder.Write("wrong.xml", Xml.WrongInterface);

        ToolRun run = ToolRun.Of("check", "--output", "sarif", path);

        Assert.Equal(1, run.ExitCode);
        JsonElement result = Results(run)[0];
        Assert.Equal("RX011", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Contains("'birdge'", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        JsonElement location = result.GetProperty("locations")[0];
        Assert.Equal(
            """{"startLine":2,"startColumn":24,"endColumn":36,"snippet":{"text":"birdge='br1'"}}""",
            Compact(location.GetProperty("physicalLocation").GetProperty("region")));
        Assert.Equal(
            "  <source bridge='br0' birdge='br1'/>",
            location.GetProperty("physicalLocation").GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(
            """{"name":"@birdge","fullyQualifiedName":"/interface/source/@birdge","kind":"attribute"}""",
            Compact(location.GetProperty("logicalLocations")[0]));
    }

    [Fact]
    public void Each_result_has_its_rule_with_all_that_the_documentation_says()
    {
        string document = Xml.Domain(Xml.Standby, Xml.Primary("ua-other"), "<interface type='user' new='1'/>");

        ToolRun run = ToolRun.WithInput(document, "check", "--output", "sarif", "-");

        JsonElement rules = Run(run).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.NotEmpty(Results(run));
        Assert.All(Results(run), result =>
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            Assert.Matches("^[A-Z].*\\.$", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
            Assert.Contains("docs/", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Contains("```xml\n<!-- bad", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
            Assert.NotEmpty(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()!);
        });
    }

    [Fact]
    public void Each_problem_has_the_fix_of_its_own_and_all_do_what_the_option_does()
    {
        string[] otherPair = [Other(Xml.Standby), Xml.Primary("ua-other")];
        string before = Xml.Domain([Xml.Standby, Xml.Primary("ua-stanbdy"), .. otherPair]);
        string path = _folder.Write("slips.xml", before);

        JsonElement[] results = Results(ToolRun.Of("check", "--output", "sarif", path));
        ToolRun.Of("check", "--fix", path);

        Assert.Equal(["FO003", "FO006"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.Equal(Xml.Domain([Xml.Standby, Xml.Primary(), .. otherPair]), Apply(before, results[0]));
        Assert.Equal(File.ReadAllText(path), Apply(Apply(before, results[1]), results[0]));
        string? description = FixOf(results[0]).GetProperty("description").GetProperty("text").GetString();
        Assert.Contains("'ua-stanbdy' is 'ua-standby' now", description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_and_what_names_it_are_one_fix()
    {
        string before = Xml.Domain(Xml.Standby, Xml.Primary()).Replace("ua-standby", "standby", StringComparison.Ordinal);

        JsonElement result = Assert.Single(Results(ToolRun.Of("check", "--output", "sarif", _folder.Write("d.xml", before))));

        Assert.Equal("FO002", result.GetProperty("ruleId").GetString());
        Assert.Equal(Xml.Domain(Xml.Standby, Xml.Primary()), Apply(before, result));
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_and_siblings_move()
    {
        const string Wrong = "<interface type='user' new='1'/>";
        string[] Fingerprints(params string[] devices) =>
        [
            .. Results(ToolRun.WithInput(Xml.Domain(devices), "check", "--output", "sarif", "-"))
                .Select(result => result.GetProperty("partialFingerprints").GetRawText()),
        ];

        string[] before = Fingerprints(Wrong, Wrong);

        Assert.Distinct(before);
        Assert.Equal(before, Fingerprints(Xml.Interface, "<!-- more -->\n\n" + Wrong, Wrong));
        Assert.NotEqual(before[0], Fingerprints(Wrong.Replace("new", "old", StringComparison.Ordinal))[0]);
    }

    [Theory]
    [InlineData("a b#c%41ö.xml", "a%20b%23c%2541%C3%B6.xml")]
    [InlineData("x:y.xml", "x%3Ay.xml")]
    public void A_path_below_the_working_directory_is_relative(string name, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash, and no such names.");
        _folder.Write(name, Xml.WrongInterface);

        (_, byte[] output, _) = BuiltTool.RunScript(
            $"cd '{_folder.Path}'; relaxcodec check --output sarif '{name}' /no/such/file.xml");

        JsonElement run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        Assert.Equal(
            $$"""{"uri":"{{expected}}","uriBaseId":"%SRCROOT%","index":0}""",
            Compact(ArtifactOf(run.GetProperty("results")[0])));
        JsonElement invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, invocation.GetProperty("exitCode").GetInt32());
        JsonElement notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("/no/such/file.xml: no such file or folder", notification.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(
            """{"uri":"file:///no/such/file.xml"}""",
            Compact(ArtifactOf(notification)));
    }

    [Fact]
    public void Nothing_wrong_is_a_log_without_results_and_exit_code_0()
    {
        ToolRun run = ToolRun.WithInput(Xml.Interface, "check", "--output", "sarif", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(Results(run));
        Assert.Equal("stdin:", Run(run).GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
        Assert.Equal("12.8.0", Run(run).GetProperty("properties").GetProperty("libvirt").GetString());
    }

    private static JsonElement Log(ToolRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static JsonElement Run(ToolRun run) => Assert.Single(Log(run).GetProperty("runs").EnumerateArray());

    private static JsonElement[] Results(ToolRun run) => [.. Run(run).GetProperty("results").EnumerateArray()];

    private static JsonElement ArtifactOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static string Other(string standby) => standby
        .Replace("ua-standby", "ua-other", StringComparison.Ordinal)
        .Replace("52:54:00:00:00:01", "52:54:00:00:00:02", StringComparison.Ordinal);

    private static JsonElement FixOf(JsonElement result) => Assert.Single(result.GetProperty("fixes").EnumerateArray());

    // As an editor would: from the last to the first.
    private static string Apply(string text, JsonElement result)
    {
        string[] lines = text.Split('\n');
        int IndexOf(JsonElement region, string side) =>
            lines.Take(region.GetProperty($"{side}Line").GetInt32() - 1).Sum(line => line.Length + 1)
                + region.GetProperty($"{side}Column").GetInt32() - 1;
        var applied = new StringBuilder(text);
        JsonElement replacements = FixOf(result).GetProperty("artifactChanges")[0].GetProperty("replacements");
        foreach (JsonElement replacement in replacements.EnumerateArray().Reverse())
        {
            JsonElement region = replacement.GetProperty("deletedRegion");
            int start = IndexOf(region, "start");
            string inserted = replacement.GetProperty("insertedContent").GetProperty("text").GetString()!;
            applied.Remove(start, IndexOf(region, "end") - start).Insert(start, inserted);
        }

        return applied.ToString();
    }
}
