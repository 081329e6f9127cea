using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace RelaxCodec.Cli;

/// <summary>The three streams that a process begins with, each of which whoever calls it may have closed (<c>2&gt;&amp;-</c>).</summary>
internal static partial class StandardStream
{
    private const int GetFlags = 1;
    private const int ClosedByExec = 1;
    private const nuint GetWindowSize = 0x5413;
    private const int DefaultWidth = 80;

    /// <summary>Standard input; where it is closed, a stream that says so when it is read.</summary>
    public static Stream Input() => IsClosed(0) ? new ClosedStream("standard input is closed") : Console.OpenStandardInput();

    /// <summary>Standard output; where it is closed, a stream that says so when it is written.</summary>
    public static Stream Output() => IsClosed(1)
        ? new ClosedStream("standard output is closed")
        : IsTerminal(Console.IsOutputRedirected)
        ? Terminal(1)
        : Console.OpenStandardOutput();

    /// <summary>Standard error. What it does not take is lost: there is nowhere left to say so.</summary>
    public static Stream Error() => IsClosed(2) ? Stream.Null : new ForgivingStream(
        IsTerminal(Console.IsErrorRedirected) ? Terminal(2) : Console.OpenStandardError());

    /// <summary>How many columns the terminal has.</summary>
    public static int TerminalWidth()
    {
        try
        {
            // .NET's own answer comes with an order to the terminal, see below.
            int width = !OperatingSystem.IsLinux() ? Console.WindowWidth
                : Native.Terminal(1, GetWindowSize, out WindowSize size) == 0 ? size.Columns
                : 0;
            return width > 0 ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth; // Windows says so when no stream is a console.
        }
    }

    private static bool IsTerminal(bool isRedirected) => !isRedirected && !OperatingSystem.IsWindows();

    // Whatever else of .NET writes to a terminal begins by telling it to change the keyboard. To a file this would not write where others
    // are.
    private static FileStream Terminal(int number) => new(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    // A closed one's number is given to the next file that anything opens here, which is one that a new program would not get.
    private static bool IsClosed(int number)
    {
        if (OperatingSystem.IsWindows())
            return false;
        int flags = Native.Control(number, GetFlags);
        return flags < 0 || (flags & ClosedByExec) != 0;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }

    private static partial class Native
    {
        [LibraryImport("libc", EntryPoint = "ioctl")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static partial int Terminal(int file, nuint request, out WindowSize size);

        [LibraryImport("libc", EntryPoint = "fcntl")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static partial int Control(int file, int command);
    }
}
