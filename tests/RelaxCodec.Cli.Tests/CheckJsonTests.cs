using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The JSON report, whose names, order and types scripts depend on.</summary>
public sealed class CheckJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entry_has_exactly_the_promised_properties_in_their_order()
    {
        string path = _folder.Write("wrong.xml", Xml.WrongInterface);

        ToolRun run = ToolRun.Of("check", "--output", "json", path);

        Assert.Equal(1, run.ExitCode);
        JsonElement entry = Assert.Single(run.Json);
        Assert.Equal(["file", "valid", "problems"], entry.EnumerateObject().Select(property => property.Name));
        Assert.Equal(path, entry.GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.False, entry.GetProperty("valid").ValueKind);
        Assert.All(entry.GetProperty("problems").EnumerateArray(), problem =>
        {
            Assert.Equal(
                ["id", "severity", "message", "line", "column", "path"], problem.EnumerateObject().Select(property => property.Name));
            Assert.Equal("error", problem.GetProperty("severity").GetString());
            Assert.NotEmpty(problem.GetProperty("message").GetString()!);
        });
    }

    [Fact]
    public void Problems_are_sorted_by_line_and_column_and_tell_their_path()
    {
        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Write("wrong.xml", Xml.WrongInterface));

        JsonElement[] problems = [.. run.Json[0].GetProperty("problems").EnumerateArray()];
        Assert.Equal(["RX011", "RX012"], run.Ids);
        Assert.Equal(
            [(2, 24), (3, 8)],
            problems.Select(problem => (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32())));
        Assert.Equal(
            ["/interface/source/@birdge", "/interface/mtu/@size"], problems.Select(problem => problem.GetProperty("path").GetString()));
    }

    [Fact]
    public void Entries_stand_in_the_order_given_and_those_of_a_folder_sorted()
    {
        string late = _folder.Write("late.xml", Xml.Interface);
        string folder = Path.GetDirectoryName(_folder.Write("folder/b.xml", Xml.Interface))!;
        string a = _folder.Write("folder/a/z.xml", Xml.Interface);
        string capital = _folder.Write("folder/Z.xml", Xml.Interface);
        _folder.Write("folder/not-xml.txt", "not looked at");

        ToolRun run = ToolRun.Of("check", "--output", "json", late, folder, late);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [late, capital, a, Path.Combine(folder, "b.xml"), late],
            run.Json.Select(entry => entry.GetProperty("file").GetString()));
        Assert.All(run.Json, entry => Assert.True(entry.GetProperty("valid").GetBoolean()));
    }

    [Fact]
    public void A_valid_file_has_an_empty_array_of_problems()
    {
        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Write("good.xml", Xml.Interface));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, run.Json[0].GetProperty("problems").GetArrayLength());
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void Standard_input_is_called_by_its_dash()
    {
        ToolRun run = ToolRun.WithInput(Xml.Interface, "check", "--output", "json", "-");

        Assert.Equal("-", run.Json[0].GetProperty("file").GetString());
    }

    [Fact]
    public void A_warning_leaves_a_file_valid()
    {
        // A standby that no primary names.
        ToolRun run = ToolRun.WithInput(Xml.Domain(Xml.Standby), "check", "--output", "json", "-");

        Assert.Equal(["FO012"], run.Ids);
        Assert.Equal("warning", run.Json[0].GetProperty("problems")[0].GetProperty("severity").GetString());
        Assert.True(run.Json[0].GetProperty("valid").GetBoolean());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Nothing_but_the_array_goes_to_standard_output()
    {
        ToolRun run = ToolRun.Of(
            "check", "--output", "json", _folder.Write("domain.xml", Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary())), "missing.xml");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Json);
        Assert.NotEmpty(run.Errors);
    }
}
