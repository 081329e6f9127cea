namespace RelaxCodec.Cli;

/// <summary>Text as a word of a shell's command line.</summary>
internal static class ShellWord
{
    /// <summary>The text, in single quotes if a shell would see more in it than text.</summary>
    public static string Of(string text) =>
        text.Length > 0 && text.All(IsPlain) ? text : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || "-_=,.:/+@%".Contains(c, StringComparison.Ordinal);
}
