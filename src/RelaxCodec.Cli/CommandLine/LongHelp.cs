using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RelaxCodec.Cli;

/// <summary>The built-in help, and below it what the command adds.</summary>
internal sealed class LongHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help is not told what is missing.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolCommand { More: var more })
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            // The text has the line ends of its source file.
            output.WriteLine(more.ReplaceLineEndings(output.NewLine));
            output.WriteLine();
        }

        return exitCode;
    }
}
