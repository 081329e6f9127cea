using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>graph --out</c>: which file gets what, and what is refused before anything is lost.</summary>
public sealed class GraphFileTests : IDisposable
{
    private static readonly string Good = Repository.PathOf("docs/examples/failover-pair.xml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("picture.svg", "<svg ")]
    [InlineData("picture.txt", "failover-pair\n")]
    public void The_name_of_a_file_tells_its_form(string name, string start)
    {
        string path = Path.Combine(_folder.Path, name);

        ToolRun run = ToolRun.Of("graph", "--out", path, Good);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(start, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains($"wrote {path}: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_a_file_of_each_document_where_that_is_below_its_own()
    {
        string one = _folder.Write("in/one.xml", Xml.Domain(Xml.Interface));
        _folder.Write("in/sub/one.xml", Xml.Domain(Xml.Standby));
        string pictures = Path.Combine(_folder.Path, "pictures/");

        ToolRun run = ToolRun.Of("graph", "--out", pictures, Path.Combine(_folder.Path, "in"), Good);

        Assert.Equal(0, run.ExitCode);
        IEnumerable<string> written = Directory.EnumerateFiles(pictures, "*", SearchOption.AllDirectories);
        Assert.Equal(
            ["failover-pair.svg", "one.svg", "sub/one.svg"],
            written.Select(file => Path.GetRelativePath(pictures, file)).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(one));
    }

    [Fact]
    public void No_picture_replaces_that_of_another_document()
    {
        string one = _folder.Write("a/one.xml", Xml.Domain(Xml.Interface));
        string other = _folder.Write("b/one.xml", Xml.Domain(Xml.Standby));
        string pictures = Path.Combine(_folder.Path, "pictures/");

        ToolRun run = ToolRun.Of("graph", "--format", "text", "--out", pictures, one, other);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("its picture would replace that of", run.Errors, StringComparison.Ordinal);
        Assert.Contains(one, File.ReadAllText(Path.Combine(pictures, "one.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_picture_replaces_a_document()
    {
        string path = _folder.Write("in/one.xml", Xml.Domain(Xml.Interface));
        string folder = Path.GetDirectoryName(path)!;
        string named = _folder.Write("in/two.svg", Xml.Domain(Xml.Interface));

        string[][] calls =
        [
            ["--out", path, path],
            ["--out", path, folder],
            ["--out", folder, named],
            ["--out", path, "--network", path, Good],
        ];
        Assert.All(calls, static args =>
        {
            ToolRun run = ToolRun.Of(["graph", .. args]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("would replace", run.Errors, StringComparison.Ordinal);
        });
        Assert.All([path, named], static file => Assert.Equal(Xml.Domain(Xml.Interface), File.ReadAllText(file)));
    }

    [Fact]
    public void Several_texts_are_one_file_and_several_SVGs_need_a_folder()
    {
        string text = Path.Combine(_folder.Path, "all.txt");

        Assert.Equal(0, ToolRun.Of("graph", "--out", text, Good, Good).ExitCode);
        Assert.Equal(2, File.ReadAllText(text).Split("failover-pair\n").Length - 1);
        ToolRun refused = ToolRun.Of("graph", "--format", "svg", Good, Good);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("need --out DIR/", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("graph", "--out", text + ".svg", Good, Good).ExitCode);
    }

    [Fact]
    public void A_dash_is_standard_output() =>
        Assert.Equal(ToolRun.Of("graph", Good).Output, ToolRun.Of("graph", "--out", "-", Good).Output);

    [Fact]
    public void What_cannot_be_written_is_told()
    {
        ToolRun run = ToolRun.Of("graph", "--out", Path.Combine(_folder.Path, "missing/picture.svg"), Good);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("wrote", run.Errors, StringComparison.Ordinal);
    }
}
