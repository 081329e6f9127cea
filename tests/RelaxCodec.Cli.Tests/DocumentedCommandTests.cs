using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The commands that the documentation names exist, with their options.</summary>
public sealed class DocumentedCommandTests
{
    [Fact]
    public void A_command_of_the_tool_has_the_options_that_pages_name()
    {
        DocumentedCommand[] commands = [.. DocumentedCommand.Of("relaxcodec"), .. InTool()];

        Assert.NotEmpty(commands);
        Assert.All(commands, static command =>
        {
            string[] words = [.. command.Program == "relaxcodec" ? command.Words.Skip(1) : command.Inner];
            string help = Help(words[0] == "schema" ? words[..2] : words[..1]);
            Assert.All(command.Options, option => Assert.Contains(option, help, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_program_of_the_repository_has_the_options_that_pages_name() => Assert.All(
        DocumentedCommand.Of("dotnet").Where(static command => command.Inner.Any() && command.Words.Contains("--project")),
        static command =>
        {
            string folder = Repository.PathOf(command.Words.SkipWhile(static word => word != "--project").ElementAt(1));
            string sources = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
            // BenchmarkDotNet's own.
            Assert.All(command.Options.Except(["--filter"]), option => Assert.Contains($"\"{option}\"", sources, StringComparison.Ordinal));
        });

    // Installed, executed without being installed.
    private static IEnumerable<DocumentedCommand> InTool() =>
        DocumentedCommand.Of("dotnet").Where(static command => command.Words.Contains("RelaxCodec.Tool") && command.Inner.Any());

    private static string Help(params string[] command)
    {
        ToolRun help = ToolRun.Of([.. command, "--help"]);
        Assert.Equal(0, help.ExitCode);
        return help.Output;
    }
}
