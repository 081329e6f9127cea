using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace RelaxCodec.Cli;

/// <summary>
/// What the file system knows of a file and .NET does not tell: its type, its owner and how many names it has. Linux only.
/// </summary>
internal readonly partial record struct UnixFile
{
    private const int CurrentFolder = -100;
    private const uint BasicStatus = 0x7ff;
    private const int TypeMask = 0xf000;
    private const int RegularType = 0x8000;

    /// <summary>Whether it has content of its own: it is no pipe, socket, device or folder.</summary>
    public bool IsRegular { get; private init; }

    /// <summary>How many bytes it has.</summary>
    public long Size { get; private init; }

    /// <summary>How many names it has (hard links).</summary>
    public uint Names { get; private init; }

    /// <summary>The user that it belongs to.</summary>
    public uint User { get; private init; }

    /// <summary>The group that it belongs to.</summary>
    public uint Group { get; private init; }

    /// <summary>Looks a file up; a link is followed.</summary>
    /// <returns>Null if there is none, or the system does not tell.</returns>
    public static UnixFile? At(string path)
    {
        if (!OperatingSystem.IsLinux() || Native.Status(CurrentFolder, path, 0, BasicStatus, out StatusBuffer status) != 0)
            return null;
        return new UnixFile
        {
            IsRegular = (status.Mode & TypeMask) == RegularType,
            Size = (long)status.Size,
            Names = status.Names,
            User = status.User,
            Group = status.Group,
        };
    }

    /// <summary>Gives a file to a user and a group.</summary>
    /// <returns>Whether that is allowed.</returns>
    [SupportedOSPlatform("linux")]
    public static bool TryGive(string path, uint user, uint group) => Native.ChangeOwner(path, user, group) == 0;

    // The kernel's struct statx: the same on every architecture.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatusBuffer
    {
        [FieldOffset(16)]
        public uint Names;

        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(40)]
        public ulong Size;
    }

    private static partial class Native
    {
        [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static partial int Status(int folder, string path, int flags, uint mask, out StatusBuffer status);

        [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static partial int ChangeOwner(string path, uint user, uint group);
    }
}
