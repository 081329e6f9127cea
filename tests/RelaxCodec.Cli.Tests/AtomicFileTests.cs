using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Writing files as a whole or not at all.</summary>
public sealed class AtomicFileTests
{
    [Fact]
    public void A_write_that_fails_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        // A folder of that name: the last step, the rename, fails.
        string path = Path.Combine(folder.Path, "taken");
        Directory.CreateDirectory(Path.Combine(path, "full"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(path, "new"));

        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_new_file_is_UTF8_without_BOM()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "new");

        AtomicFile.Write(path, "é");

        Assert.Equal([0xC3, 0xA9], File.ReadAllBytes(path));
    }
}
