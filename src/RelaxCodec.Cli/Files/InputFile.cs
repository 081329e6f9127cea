namespace RelaxCodec.Cli;

/// <summary>A file to be read.</summary>
/// <param name="Name">Its path as the command line gave it, or below the folder that it gave; <c>-</c> for standard input.</param>
/// <param name="IsNamed">Whether the command line named it; else it was found in a folder.</param>
internal sealed record InputFile(string Name, bool IsNamed)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Its bytes; null where that is not known before it is read: a pipe, standard input, what is missing.</summary>
    public long? Size { get; init; }

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Name == StandardInput;
}
