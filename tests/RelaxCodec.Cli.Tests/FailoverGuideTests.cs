using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>docs/failover.md shows what the tool prints: each command is run on the file as it was shown last.</summary>
public sealed partial class FailoverGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs/failover.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_command_prints_what_is_shown()
    {
        using var folder = new TemporaryFolder();
        foreach (Match block in Blocks().Matches(Guide))
        {
            if (block.Groups["file"].Success)
                folder.Write(block.Groups["file"].Value, block.Groups["text"].Value);
            else
                Assert.Equal(block.Groups["text"].Value, Run(block.Groups["text"].Value, folder.Path));
        }
    }

    [Fact]
    public void What_it_ends_with_is_valid_to_libvirt()
    {
        string last = Blocks().Matches(Guide).Last(block => block.Groups["file"].Value == "guest.xml").Groups["text"].Value;

        Assert.True(SchemaJudge.Jing.Require().JudgeTexts(LibvirtCorpus.Require().Schema("domain"), [last])[0].IsValid);
    }

    // Every command of a block, each with what it prints to standard output.
    private static string Run(string block, string folder) => string.Concat(Commands().Matches(block).Select(command =>
    {
        string[] arguments = [.. command.Groups["arguments"].Value.Split(' ')
            .Select(argument => argument.EndsWith(".xml", StringComparison.Ordinal) ? Path.Combine(folder, argument) : argument)];
        ToolRun run = ToolRun.Of(arguments);
        return $"{command.Value}\n{(run.Output + run.Document).Replace(
            folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}";
    }));

    [GeneratedRegex(
        "^```(xml\n(?<text><!-- (?<file>[a-z]+\\.xml) -->\n.*?)|\n(?<text>\\$ relaxcodec .*?))```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();

    [GeneratedRegex("^\\$ relaxcodec (?<arguments>.*)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
