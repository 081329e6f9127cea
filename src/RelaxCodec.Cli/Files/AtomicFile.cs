using System.Globalization;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary>Writes files so that a reader sees the old content or the new one, and a crash leaves one of the two.</summary>
internal static class AtomicFile
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    // Whoever ends the process while a file is written waits no longer for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Held while a file is written.
    private static readonly Lock Writing = new();

    private static volatile string? _unfinished;

    /// <summary>Writes UTF-8 without BOM, like the other <see cref="Write(string, ReadOnlySpan{byte}, bool)"/>.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Writes bytes. An existing file keeps its permissions, its user and its group; a link stays a link, and what it leads to is written.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="flush">Whether it is on the disk then, whatever happens to the machine; many files that can be made again need not
    /// be.</param>
    /// <exception cref="IOException">It cannot be written, or only with another owner, or it would become another file than its other
    /// names.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content, bool flush = true)
    {
        string target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null)
            ?? Path.GetFullPath(path);
        UnixFile? existing = File.Exists(target) ? Writable(target) : null;
        // In the same folder: a rename within one file system cannot be half done. The name is short whatever that of the file is.
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".relaxcodec.{Path.GetRandomFileName()}.tmp");
        Writing.Enter();
        try
        {
            _unfinished = temporary;
            using (FileStream stream = Create(temporary, target, existing))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: flush);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        finally
        {
            _unfinished = null;
            Writing.Exit();
        }
    }

    /// <summary>Lets the file under way be finished, or removes what there is of it, and no other be begun: the process ends.</summary>
    public static void Stop()
    {
        if (!Writing.TryEnter(Patience) && _unfinished is { } temporary)
            File.Delete(temporary);
    }

    // A new file takes its place: whoever may not write the old one, or would change more than its content, is told.
    private static UnixFile? Writable(string target)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(target) & AnyWrite) == 0)
            throw new IOException("this file is read-only: nobody may write it");
        using (new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0))
        {
            // Nothing is written: the question is whether it may be.
        }

        UnixFile? file = UnixFile.At(target);
        return file is { Names: > 1 and var names }
            ? throw new IOException(string.Create(
                CultureInfo.InvariantCulture,
                $"this file has {names} names (hard links), and only this one would get the new content: copy it first"))
            : file;
    }

    private static FileStream Create(string temporary, string target, UnixFile? existing)
    {
        FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            if (OperatingSystem.IsLinux() && existing is { } old && UnixFile.At(temporary) is { } made
                && (made.User, made.Group) != (old.User, old.Group) && !UnixFile.TryGive(temporary, old.User, old.Group))
            {
                throw new IOException("this file belongs to another user or group, and would belong to you: have its owner write it");
            }

            // Set on the open file: the mode asked for at creation would be cut by the umask. Behind the owner, who takes bits away.
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
