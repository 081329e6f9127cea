using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>graph</c> on a terminal and in a pipe.</summary>
public sealed class GraphTextTests : IDisposable
{
    private static readonly string Good = Repository.PathOf("docs/examples/failover-pair.xml");
    private static readonly string Wrong = Repository.PathOf("docs/examples/misspelt-alias.xml");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_documentation_shows_what_is_printed()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/cli.md")).ReplaceLineEndings("\n");

        Assert.Contains($"$ relaxcodec graph docs/examples/failover-pair.xml\n{Drawn(Good)}```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_what_is_wrong_is_current() =>
        PictureFile.Verify("tests/RelaxCodec.Cli.Tests/Graph/misspelt-alias.verified.txt", Drawn(Wrong));

    [Fact]
    public void What_has_an_error_is_drawn_and_is_exit_code_1()
    {
        ToolRun run = ToolRun.Of("graph", Wrong);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FO003, line 26: no device has the alias 'ua-stanbdy'", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("graph", Good).ExitCode);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(80)]
    [InlineData(40)]
    [InlineData(20)]
    public void On_a_terminal_no_line_is_wider_and_nothing_is_lost(int width)
    {
        ToolRun run = ToolRun.Of(["graph", Wrong], new ToolSurroundings { OutputIsTerminal = true, Width = width });

        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.Equal(Letters(ToolRun.Of("graph", Wrong).Output), Letters(run.Output));
    }

    [Fact]
    public void Colours_are_for_terminals_that_want_them()
    {
        Assert.Contains('\e', OnTerminal(allowsColours: true));
        Assert.DoesNotContain('\e', OnTerminal(allowsColours: false));
        Assert.DoesNotContain('\e', ToolRun.Of("graph", Wrong).Output);
    }

    [Fact]
    public void Without_box_drawing_it_is_ASCII()
    {
        string plain = ToolRun.Of("graph", "--ascii", Wrong).Output;

        Assert.All(plain, static c => Assert.True(c < 128, $"'{c}'"));
        Assert.Equal(plain, ToolRun.Of(["graph", Wrong], new ToolSurroundings { OutputHasLines = false }).Output);
    }

    [Fact]
    public void Of_several_documents_there_is_a_picture_each_and_what_is_none_is_told()
    {
        _folder.Write("a.xml", Xml.Domain(Xml.Interface));
        _folder.Write("b.xml", Xml.Pool);
        _folder.Write("c.xml", "<domain");

        ToolRun run = ToolRun.Of("graph", _folder.Path, Good);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 NIC; no problems", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nfailover-pair\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("c.xml:1:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 file left out, with another root: 1 <network>", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_tells_what_it_is_and_a_pool_makes_an_assigned_device()
    {
        string pool = Repository.PathOf("docs/examples/vf-pool.xml");
        string domain = Repository.PathOf("docs/examples/failover-pair-driver.xml");

        string known = ToolRun.Of("graph", "--network", pool, domain).Output;

        Assert.Contains("network vf-pool (pool of host devices, ens1f0)", known, StringComparison.Ordinal);
        Assert.Contains("network vf-pool (not given)", ToolRun.Of("graph", domain).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_device_is_said_and_standard_input_is_read()
    {
        Assert.Contains("no network devices; no problems", ToolRun.WithInput(Xml.Domain(), "graph", "-").Output, StringComparison.Ordinal);
        Assert.Contains("interface\n-\n1 NIC; no", ToolRun.WithInput(Xml.Interface, "graph", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_looked_at_is_told_as_check_tells_it()
    {
        Assert.All([["missing.xml"], ["--network", "missing.xml", Good], ["--format", "png", Good]], (string[] args) =>
        {
            ToolRun run = ToolRun.Of(["graph", .. args]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("error: ", run.Errors, StringComparison.Ordinal);
        });
        ToolRun network = ToolRun.Of("graph", Repository.PathOf("docs/examples/vf-pool.xml"));
        Assert.Equal((1, ""), (network.ExitCode, network.Output));
        Assert.Contains("error RX017: the root element is <network>, which has no devices", network.Errors, StringComparison.Ordinal);
    }

    // As it is from the top of the repository.
    private static string Drawn(string path) =>
        ToolRun.Of("graph", path).Output.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private static string OnTerminal(bool allowsColours) =>
        ToolRun.Of(["graph", Wrong], new ToolSurroundings { OutputIsTerminal = true, AllowsColours = allowsColours }).Output;

    private static string Letters(string text) => string.Concat(text.Where(static c => char.IsAsciiLetterOrDigit(c)));
}
