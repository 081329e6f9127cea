namespace RelaxCodec.Cli;

/// <summary>Why a path could not be looked at.</summary>
/// <param name="Path">The path.</param>
/// <param name="Message">The reason, in a line.</param>
internal sealed record InputFault(string Path, string Message)
{
    /// <summary>Whether an exception is the file system's answer, and not a fault of ours.</summary>
    public static bool IsExpected(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" };

    /// <summary>The fault that an exception of the file system stands for.</summary>
    public static InputFault Of(string path, Exception e) => new(path, e switch
    {
        // No path at all: the empty one.
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ => OneLine.Of(e.Message),
    });

    /// <summary>What a user is told where we are at fault.</summary>
    public static string OfOurs(Exception e) => OneLine.Of($"this is a fault of relaxcodec, please report it: {e.GetType().Name}: {e.Message}");

    /// <inheritdoc/>
    public override string ToString() => $"{OneLine.Of(Path)}: {Message}";
}
