using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>
/// Holds a picture against a file of the repository, <c>name.verified.svg</c> or, where it is shown, <c>name.svg</c>. What differs is
/// written beside it to <c>name.received.svg</c>, to be looked at and renamed.
/// </summary>
internal static class PictureFile
{
    public static void Verify(string path, string picture)
    {
        string verified = Repository.PathOf(path);
        string received = Path.ChangeExtension(
            verified.Replace(".verified.", ".", StringComparison.Ordinal), $".received{Path.GetExtension(path)}");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == picture)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, picture);
        Assert.Fail($"{received} is not what {Path.GetFileName(verified)} holds. If it is right, rename it.");
    }
}
