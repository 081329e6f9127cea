using System.Diagnostics;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Writing files as a whole or not at all.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        // A folder of that name: the last step, the rename, fails.
        string path = Path.Combine(_folder.Path, "taken");
        Directory.CreateDirectory(Path.Combine(path, "full"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(path, "new"));

        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_new_file_is_UTF8_without_BOM()
    {
        string path = Path.Combine(_folder.Path, "new");

        AtomicFile.Write(path, "é");

        Assert.Equal([0xC3, 0xA9], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_name_may_be_as_long_as_the_file_system_allows()
    {
        string path = _folder.Write(new string('n', 251) + ".xml", "old");

        AtomicFile.Write(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_read_only_file_is_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions.");
        string path = _folder.Write("a.xml", "old");
        Shell("chmod", "444", path);

        Assert.Contains("read-only", Assert.Throws<IOException>(() => AtomicFile.Write(path, "new")).Message, StringComparison.Ordinal);

        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_with_other_names_is_left_alone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells it.");
        string path = _folder.Write("a.xml", "old");
        Shell("ln", path, Path.Combine(_folder.Path, "b.xml"));

        Assert.Contains(
            "2 names (hard links)", Assert.Throws<IOException>(() => AtomicFile.Write(path, "new")).Message, StringComparison.Ordinal);

        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_file_keeps_its_user_group_and_permissions()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root gives files away.");
        string path = _folder.Write("a.xml", "old");
        Shell("chown", "12345:54321", path);
        Shell("chmod", "664", path);

        AtomicFile.Write(path, "new");

        Assert.Equal("new", File.ReadAllText(path));
        UnixFile file = UnixFile.At(path)!.Value;
        Assert.Equal((12345u, 54321u), (file.User, file.Group));
        if (!OperatingSystem.IsWindows())
            Assert.Equal("664", Convert.ToString((int)File.GetUnixFileMode(path), 8));
    }

    [Fact]
    public void A_file_that_would_get_another_owner_is_left_alone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root makes files of others.");
        string path = _folder.Write("a.xml", Xml.Interface.Replace("'", "\"", StringComparison.Ordinal));
        Shell("chown", "0:54321", path);
        Shell("chmod", "666", path);
        Shell("chmod", "777", _folder.Path);
        string before = File.ReadAllText(path);

        (int exitCode, _, string errors) = BuiltTool.RunBy(
            "setpriv", ["--reuid=12345", "--regid=12345", "--clear-groups"], [], "format", "--write", path);

        Assert.SkipWhen(
            exitCode == 127 || errors.Contains("setpriv:", StringComparison.Ordinal), "The user of this test may not become another one.");
        Assert.Equal(2, exitCode);
        Assert.Contains("belongs to another user or group", errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Whatever_ends_the_process_finds_nothing_half_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        string wrong = Xml.Interface.Replace("'", "\"", StringComparison.Ordinal);
        for (int i = 0; i < 400; i++)
            _folder.Write($"{i:000}.xml", wrong);

        using Process tool = BuiltTool.Start("format", "--write", _folder.Path);
        // As soon as it writes, which is most of what it does.
        SpinWait.SpinUntil(() => tool.HasExited
            || Directory.GetFiles(_folder.Path, ".*").Length > 0
            || File.ReadAllText(Path.Combine(_folder.Path, "000.xml")) != wrong);
        Shell("kill", "-TERM", $"{tool.Id}");
        tool.WaitForExit();

        Assert.Equal(400, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    private static void Shell(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        process.WaitForExit();
    }
}
