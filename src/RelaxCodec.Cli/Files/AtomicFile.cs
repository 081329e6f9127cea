using System.Text;

namespace RelaxCodec.Cli;

/// <summary>Writes files so that a reader sees the old content or the new one, and a crash leaves one of the two.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without BOM. An existing file keeps its permissions; a link stays a link, and what it leads to is written.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes. An existing file keeps its permissions; a link stays a link, and what it leads to is written.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        // In the same folder: a rename within one file system cannot be half done.
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (FileStream stream = Create(temporary, target))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static FileStream Create(string temporary, string target)
    {
        FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        // Set on the open file: the mode asked for at creation would be cut by the umask.
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        return stream;
    }
}
