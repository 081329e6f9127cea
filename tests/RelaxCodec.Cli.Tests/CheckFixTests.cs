using System.Text;
using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>check --fix</c>: what becomes of files, and what is told.</summary>
public sealed class CheckFixTests : IDisposable
{
    private static readonly string Good = Xml.Domain(Xml.Standby, Xml.Primary());
    private static readonly string Slip = Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_slip_is_corrected_and_the_report_is_of_the_file_afterwards()
    {
        string pool = _folder.Write("pool.xml", Xml.Pool);
        string slip = _folder.Write("slip.xml", Slip);

        ToolRun run = ToolRun.Of("check", "--fix", "--network", pool, slip);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Good, File.ReadAllText(slip));
        Assert.Equal("1 file, no problems; 1 fixed\n", run.Output);
        Assert.StartsWith($"fixed {slip}:19:29: FO003: 'ua-stanbdy' is 'ua-standby' now", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_is_not_touched_and_what_cannot_be_fixed_is_reported()
    {
        string good = _folder.Write("good.xml", Good);
        string wrong = _folder.Write("wrong.xml", Xml.Domain(Xml.Standby, Xml.Primary("ua-other")));
        DateTime then = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(good, then);
        File.SetLastWriteTimeUtc(wrong, then);

        ToolRun run = ToolRun.Of("check", "--fix", "--output", "json", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["FO003"], run.Ids);
        Assert.Equal(then, File.GetLastWriteTimeUtc(good));
        Assert.Equal(then, File.GetLastWriteTimeUtc(wrong));
        Assert.All(run.Json, entry => Assert.Empty(entry.GetProperty("fixes").EnumerateArray()));
    }

    [Fact]
    public void The_JSON_report_tells_fixes_and_the_encoding_stays()
    {
        byte[] Encode(string text) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
        string slip = _folder.Write("slip.xml", Encode(Slip));

        ToolRun run = ToolRun.Of("check", "--fix", "--output", "json", slip);

        Assert.Equal(Encode(Good), File.ReadAllBytes(slip));
        JsonElement fix = Assert.Single(Assert.Single(run.Json).GetProperty("fixes").EnumerateArray());
        Assert.Equal(["id", "message", "line", "column", "path"], fix.EnumerateObject().Select(property => property.Name));
        Assert.Equal("FO003", fix.GetProperty("id").GetString());
    }

    [Fact]
    public void A_document_in_UCS4_is_judged_and_left_alone()
    {
        byte[] content = Encoding.UTF32.GetBytes($"<?xml version='1.0' encoding='UCS-4'?>{Slip}");
        string slip = _folder.Write("slip.xml", content);

        ToolRun run = ToolRun.Of("check", "--fix", "--output", "json", slip);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["FO003"], run.Ids);
        Assert.Equal(content, File.ReadAllBytes(slip));
    }

    [Fact]
    public void Standard_input_and_schema_only_are_refused()
    {
        Assert.Equal(2, ToolRun.WithInput(Slip, "check", "--fix", "-").ExitCode);
        Assert.Equal(2, ToolRun.Of("check", "--fix", "--schema-only", _folder.Write("slip.xml", Slip)).ExitCode);
    }
}
