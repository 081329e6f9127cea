using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>Colours: only where they belong, and where they were asked for.</summary>
public sealed class ColourTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", ColourChoice.OnTerminal)]
    [InlineData("TERM=xterm", ColourChoice.OnTerminal)]
    [InlineData("TERM=dumb", ColourChoice.Never)]
    [InlineData("CLICOLOR=0", ColourChoice.Never)]
    [InlineData("NO_COLOR=1", ColourChoice.Never)]
    [InlineData("NO_COLOR=", ColourChoice.OnTerminal)]
    [InlineData("CLICOLOR_FORCE=1", ColourChoice.Always)]
    [InlineData("CLICOLOR_FORCE=0", ColourChoice.OnTerminal)]
    [InlineData("FORCE_COLOR=1 TERM=dumb", ColourChoice.Always)]
    [InlineData("FORCE_COLOR=1 NO_COLOR=1", ColourChoice.Never)]
    internal void The_environment_says_where(string variables, ColourChoice expected)
    {
        Dictionary<string, string> environment = variables
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal(expected, ColourVariables.Read(environment.GetValueOrDefault));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("CLICOLOR_FORCE=1", true)]
    public void A_pipe_has_colours_where_they_are_forced_and_the_words_stay(string variable, bool coloured)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);

        (_, byte[] output, _) = BuiltTool.RunScript($"unset NO_COLOR FORCE_COLOR; {variable} relaxcodec check '{wrong}'");

        string text = Encoding.UTF8.GetString(output);
        Assert.Equal(coloured, text.Contains('\e', StringComparison.Ordinal));
        Assert.Contains("error RX011: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_read_is_never_coloured()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        string wrong = _folder.Write("wrong.xml", Xml.WrongInterface);

        (_, byte[] output, _) = BuiltTool.RunScript($"""
            unset NO_COLOR
            export FORCE_COLOR=1
            relaxcodec check --output json '{wrong}'
            relaxcodec check --output sarif '{wrong}'
            relaxcodec schema export interface
            """);

        Assert.DoesNotContain((byte)'\e', output);
    }
}
