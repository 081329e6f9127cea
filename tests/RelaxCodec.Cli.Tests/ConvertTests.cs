using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>convert</c>: where the result goes, and in which bytes.</summary>
public sealed class ConvertTests : IDisposable
{
    private static readonly string Driver = Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary());
    private static readonly string Teaming = Xml.Domain(Xml.Standby, Xml.Primary());

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("teaming")]
    [InlineData("driver")]
    public void One_document_goes_to_standard_output(string to)
    {
        (string from, string expected) = to == "teaming" ? (Driver, Teaming) : (Teaming, Driver);

        ToolRun run = ToolRun.WithInput(from, "convert", "--to", to, "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.Document);
        Assert.Empty(run.Errors);
        Assert.Equal(expected, ToolRun.WithInput(expected, "convert", "--to", to, "-").Document);
    }

    [Fact]
    public void Write_changes_what_is_in_the_other_dialect_and_tells_which()
    {
        string driver = _folder.Write("driver.xml", Driver);
        string teaming = _folder.Write("teaming.xml", Teaming);
        DateTime then = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(teaming, then);

        ToolRun run = ToolRun.Of("convert", "--to", "teaming", "--write", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(Teaming, File.ReadAllText(driver));
        Assert.Equal(then, File.GetLastWriteTimeUtc(teaming));
        Assert.Contains($"converted {driver}:9:1: it says <teaming type='persistent'/> now\n", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 of 2 files changed\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void The_encoding_stays(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Encode(string text) => [
            .. mark ? encoding.Preamble : [],
            .. encoding.GetBytes($"<?xml version='1.0' encoding='{name.Replace("BE", "", StringComparison.Ordinal)}'?>\r\n<!-- é -->{text}")
        ];
        string path = _folder.Write("driver.xml", Encode(Driver));

        Assert.Equal(Encode(Teaming), ToolRun.Of("convert", "--to", "teaming", path).Bytes);
        Assert.Equal(0, ToolRun.Of("convert", "--to", "teaming", "--write", path).ExitCode);
        Assert.Equal(Encode(Teaming), File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_document_in_UCS4_is_told_and_left_alone(string name)
    {
        byte[] content = Encoding.GetEncoding(name).GetBytes($"<?xml version='1.0' encoding='UCS-4'?>{Driver}");
        string path = _folder.Write("driver.xml", content);

        ToolRun run = ToolRun.Of("convert", "--to", "teaming", "--write", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a document in this encoding cannot be edited: write it in UTF-8", run.Errors, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_pair_with_errors_is_left_alone_and_said_so()
    {
        string xml = Xml.Domain(Xml.DriverStandby, Xml.DriverPrimary("ua-stanbdy"));

        ToolRun run = ToolRun.WithInput(xml, "convert", "--to", "teaming", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(xml, run.Document);
        Assert.Contains("-:16:1: left alone: errors concern this device (FO003)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_tells_whether_a_primary_is_an_assigned_device()
    {
        string pool = _folder.Write("pool.xml", Xml.Pool);
        string plain = _folder.Write("plain.xml", "<network><name>vf-pool</name><forward mode='nat'/></network>");

        Assert.Equal(Teaming, ToolRun.WithInput(Driver, "convert", "--to", "teaming", "--network", pool, "-").Document);
        ToolRun run = ToolRun.WithInput(Driver, "convert", "--to", "teaming", "--network", plain, "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Driver, run.Document);
        Assert.Contains("left alone: errors concern this device (FO005)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_gives_none_is_exit_code_2_and_the_files_are_converted_all_the_same()
    {
        ToolRun run = ToolRun.WithInput(Driver, "convert", "--to", "teaming", "--network", "missing.xml", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Teaming, run.Document);
        Assert.Equal("error: missing.xml: no such file or folder\n", run.Errors);
    }

    [Fact]
    public void Standard_input_cannot_be_written_and_several_documents_cannot_be_printed()
    {
        Assert.Equal(2, ToolRun.WithInput(Driver, "convert", "--to", "teaming", "--write", "-").ExitCode);
        Assert.Equal(2, ToolRun.Of("convert", "--to", "teaming", "a.xml", "b.xml").ExitCode);
        Assert.Equal(2, ToolRun.Of("convert", "a.xml").ExitCode);
        Assert.Equal(2, ToolRun.Of("convert", "--to", "teaming", "missing.xml").ExitCode);
    }
}
