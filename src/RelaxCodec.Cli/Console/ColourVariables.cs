namespace RelaxCodec.Cli;

/// <summary>
/// Reads what the environment says of colours: <c>NO_COLOR</c> (https://no-color.org), then <c>FORCE_COLOR</c>
/// (https://force-color.org) and <c>CLICOLOR_FORCE</c>, then <c>CLICOLOR</c> (https://bixense.com/clicolors) and a terminal without any.
/// </summary>
internal static class ColourVariables
{
    /// <summary>What a terminal is called that takes nothing but text.</summary>
    public const string DumbTerminal = "dumb";

    /// <summary>The choice of an environment.</summary>
    /// <param name="variable">The value of a variable; null or empty where it is not set.</param>
    public static ColourChoice Read(Func<string, string?> variable) =>
        IsSet(variable("NO_COLOR")) ? ColourChoice.Never
        : IsOn(variable("FORCE_COLOR")) || IsOn(variable("CLICOLOR_FORCE")) ? ColourChoice.Always
        : variable("CLICOLOR") == "0" || variable("TERM") == DumbTerminal ? ColourChoice.Never
        : ColourChoice.OnTerminal;

    private static bool IsSet(string? value) => !string.IsNullOrEmpty(value);

    private static bool IsOn(string? value) => IsSet(value) && value is not ("0" or "false");
}
