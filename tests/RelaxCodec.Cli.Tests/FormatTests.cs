using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>format</c>: what it prints, and what it writes.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Untidy = """
        <?xml version="1.0" encoding="utf-8"?>
        <interface   type = "bridge" ><!-- why -->
            <mtu size="9000"></mtu><source bridge="br0"/>
        </interface>
        """;

    private const string Canonical = """
        <interface type='bridge'>
          <source bridge='br0'/>
          <!-- why -->
          <mtu size='9000'/>
        </interface>

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_document_goes_to_standard_output()
    {
        ToolRun run = ToolRun.WithInput(Untidy, "format", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Canonical, run.Output);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void Without_write_the_file_stays_as_it_is()
    {
        string path = _folder.Write("untidy.xml", Untidy);

        Assert.Equal(Canonical, ToolRun.Of("format", path).Output);
        Assert.Equal(Untidy, File.ReadAllText(path));
    }

    [Fact]
    public void Write_changes_what_is_not_canonical_yet_and_tells_which()
    {
        string untidy = _folder.Write("untidy.xml", Untidy);
        string tidy = _folder.Write("tidy.xml", Canonical);
        DateTime then = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(tidy, then);

        ToolRun run = ToolRun.Of("format", "--write", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(Canonical, File.ReadAllText(untidy));
        Assert.Equal(then, File.GetLastWriteTimeUtc(tidy));
        Assert.Contains($"formatted {untidy}\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(tidy, run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 of 2 files changed\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public void Unknown_content_and_everything_around_the_root_survive()
    {
        const string Document = """
            <!-- written by a tool -->
            <?tool keep?>
            <interface type='bridge' x:colour='red' xmlns:x='urn:example'>
              <source bridge='br0'/>
              <x:note>kept</x:note>
              <mtu size='of a later libvirt'/>
            </interface>
            <!-- the end -->

            """;

        ToolRun run = ToolRun.WithInput(Document, "format", "-");

        Assert.Equal(0, run.ExitCode);
        foreach (string kept in (string[])[
            "<!-- written by a tool -->", "<?tool keep?>", "x:colour='red'", "xmlns:x='urn:example'", "<x:note>kept</x:note>",
            "<mtu size='of a later libvirt'/>", "<!-- the end -->"
        ])
            Assert.Contains(kept, run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, ToolRun.WithInput(run.Output, "format", "-").Output);
    }

    [Fact]
    public void A_document_that_lacks_something_is_refused_and_the_others_are_formatted()
    {
        string incomplete = _folder.Write("a.xml", "<network><forward mode='nat'/></network>");
        string untidy = _folder.Write("b.xml", Untidy);

        ToolRun run = ToolRun.Of("format", "--write", incomplete, untidy);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{incomplete}:1:1: error RX013: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Canonical, File.ReadAllText(untidy));
    }

    [Fact]
    public void Other_files_of_a_folder_are_counted_and_left_alone()
    {
        string pool = _folder.Write("pool.xml", "<pool  />");
        _folder.Write("untidy.xml", Untidy);

        ToolRun run = ToolRun.Of("format", "--write", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("<pool  />", File.ReadAllText(pool));
        Assert.Contains("1 file left out, with another root: 1 <pool>", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Permissions_stay_and_a_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions.");
        string path = _folder.Write("untidy.xml", Untidy);
        string link = Path.Combine(_folder.Path, "link.xml");
        File.CreateSymbolicLink(link, path);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, Mode);

        ToolRun run = ToolRun.Of("format", "--write", link);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Canonical, File.ReadAllText(path));
        Assert.Equal(path, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_missing_path_is_exit_code_2()
    {
        string untidy = _folder.Write("untidy.xml", Untidy);

        ToolRun run = ToolRun.Of("format", "--write", "missing.xml", untidy);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Canonical, File.ReadAllText(untidy));
    }
}
