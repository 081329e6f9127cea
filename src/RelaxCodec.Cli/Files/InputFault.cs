namespace RelaxCodec.Cli;

/// <summary>Why a path could not be looked at.</summary>
/// <param name="Path">The path.</param>
/// <param name="Message">The reason, in a line.</param>
internal sealed record InputFault(string Path, string Message)
{
    private const char NotUtf8 = '\uFFFD';

    // What open(2) answers of a socket: ENXIO on Linux, EOPNOTSUPP on macOS.
    private const int NoDevice = 6;
    private const int NotSupported = 102;

    /// <summary>Whether the path is that of a unix socket, which has a name among the files and no content.</summary>
    public bool IsOfSocket { get; private init; }

    /// <summary>Whether an exception is the file system's answer, and not a fault of ours.</summary>
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" };

    /// <summary>The fault that an exception of the file system stands for.</summary>
    public static InputFault Of(string path, Exception e) => e switch
    {
        // No path at all: the empty one.
        FileNotFoundException or DirectoryNotFoundException or ArgumentException =>
            new(path, path.Contains(NotUtf8, StringComparison.Ordinal)
                ? "no such file or folder; one whose name is not UTF-8 can only be read by - (standard input), or after it was renamed"
                : "no such file or folder"),
        UnauthorizedAccessException => new(path, "permission denied"),
        { HResult: NoDevice or NotSupported } => new(path, "this is a socket") { IsOfSocket = true },
        _ => new(path, ProblemText.OneLine(e.Message)),
    };

    /// <summary>What a user is told where we are at fault.</summary>
    public static string OfOurs(Exception e) =>
        ProblemText.OneLine($"this is a fault of relaxcodec, please report it: {e.GetType().Name}: {e.Message}");

    /// <inheritdoc/>
    public override string ToString() => $"{ProblemText.OneLine(Path)}: {Message}";
}
