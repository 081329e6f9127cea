using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Paths: what is looked at, and what happens where that cannot be done.</summary>
public sealed class PathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing.xml")]
    [InlineData("missing/folder")]
    [InlineData("")]
    public void A_missing_path_is_exit_code_2_and_the_others_are_judged(string missing)
    {
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);
        string path = missing.Length == 0 ? "" : Path.Combine(_folder.Path, missing);

        ToolRun run = ToolRun.Of("check", "--output", "json", path, wrong);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["RX011", "RX012"], run.Ids);
        Assert.Equal($"error: {path}: no such file or folder\n", run.Errors);
    }

    [Fact]
    public void A_folder_without_XML_is_exit_code_2()
    {
        _folder.Write("empty/readme.txt", "nothing here");
        string folder = Path.Combine(_folder.Path, "empty");

        ToolRun run = ToolRun.Of("check", "--output", "json", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Json);
        Assert.Equal($"error: {folder}: no *.xml file in this folder\n", run.Errors);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_exit_code_2_and_the_others_are_judged()
    {
        string locked = _folder.Write("locked.xml", Xml.Interface);
        string good = _folder.Write("good.xml", Xml.Interface);
        using FileStream holder = new(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolRun run = ToolRun.Of("check", "--output", "json", locked, good);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(good, Assert.Single(run.Json).GetProperty("file").GetString());
        Assert.StartsWith($"error: {locked}: ", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_permission_to_read_is_told_as_such()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Windows has other permissions, and root may read everything.");
        string path = _folder.Write("secret.xml", Xml.Interface);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);

        ToolRun run = ToolRun.Of("check", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: {path}: permission denied\n", run.Errors);
    }

    [Fact]
    public void Links_between_folders_are_not_followed_so_that_loops_end()
    {
        string good = _folder.Write("a/good.xml", Xml.Interface);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "up"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "self.xml"), Path.Combine(_folder.Path, "a"));

        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(good, Assert.Single(run.Json).GetProperty("file").GetString());
    }

    [Fact]
    public void A_link_to_a_folder_that_is_named_is_followed()
    {
        _folder.Write("a/good.xml", Xml.Interface);
        string link = Path.Combine(_folder.Path, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(_folder.Path, "a"));

        ToolRun run = ToolRun.Of("check", "--output", "json", link);

        Assert.Equal(Path.Combine(link, "good.xml"), Assert.Single(run.Json).GetProperty("file").GetString());
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_one_to_itself_is_a_fault()
    {
        string good = _folder.Write("good.txt", Xml.Interface);
        string link = Path.Combine(_folder.Path, "link.xml");
        File.CreateSymbolicLink(link, good);
        string loop = Path.Combine(_folder.Path, "loop.xml");
        File.CreateSymbolicLink(loop, loop);

        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(link, Assert.Single(run.Json).GetProperty("file").GetString());
        Assert.StartsWith($"error: {loop}: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_can_be_given_once()
    {
        ToolRun run = ToolRun.WithInput(Xml.Interface, "check", "--output", "json", "-", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Json);
        Assert.Equal("error: -: standard input can be read only once\n", run.Errors);
    }

    [Fact]
    public void A_path_may_start_with_a_dash_an_at_or_a_slash_and_hold_odd_characters()
    {
        foreach (string name in (string[])["-dash.xml", "@at.xml", "[b].xml", "ö é.xml"])
        {
            string path = _folder.Write(name, Xml.Interface);
            ToolRun run = ToolRun.Of("check", "--output", "json", "--", path);
            Assert.Equal(path, Assert.Single(run.Json).GetProperty("file").GetString());
        }

        Assert.Equal("error: /h: no such file or folder\n", ToolRun.Of("check", "/h").Errors);
        Assert.Equal("error: @h: no such file or folder\n", ToolRun.Of("check", "@h").Errors);
        Assert.Equal("error: -h: no such file or folder\n", ToolRun.Of("check", "--", "-h").Errors);
    }

    [Fact]
    public void In_a_folder_only_files_with_content_are_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells them apart.");
        string good = _folder.Write("good.xml", Xml.Interface);
        string pipe = Path.Combine(_folder.Path, "pipe.xml");
        BuiltTool.RunProgram("mkfifo", [], pipe);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.xml"), pipe);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "device.xml"), "/dev/zero");

        ToolRun run = ToolRun.Of("check", "--output", "json", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(good, Assert.Single(run.Json).GetProperty("file").GetString());
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_told_as_such()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names of other systems are text.");
        BuiltTool.RunProgram("bash", Encoding.UTF8.GetBytes(Xml.Interface), "-c", $"cat > '{_folder.Path}'/$'\\xff.xml'");

        ToolRun run = ToolRun.Of("check", _folder.Path);
        // .NET cannot remove it either.
        BuiltTool.RunProgram("bash", [], "-c", $"rm '{_folder.Path}'/*");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("one whose name is not UTF-8 can only be read by - (standard input)", run.Errors, StringComparison.Ordinal);
    }
}
