using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace RelaxCodec.Cli;

/// <summary>The <c>relaxcodec</c> tool, and the guard around its commands.</summary>
internal sealed class Tool(ToolConsole console)
{
    /// <summary>Runs a command line to its end.</summary>
    public ExitCode Run(IReadOnlyList<string> args)
    {
        try
        {
            // libvirt passes a guest's name, which may look like an option: nothing of it is ours to refuse.
            if (HookCommand.IsCalledBy(args))
                return new HookRun(console).Run([.. args.Skip(1)]);
            if (CompletionRequest.In(args) is { } request)
                return Answer(request);
            // A path may start with @: no response files.
            ParseResult line = new RelaxCodecCommand(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UsageError.In(line) is { Count: > 0 } errors)
                return Refuse(errors, line.CommandResult);
            int exitCode = line.Invoke(new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            });
            // Results that do not arrive are a fault, too.
            console.Output.Flush();
            return (ExitCode)exitCode;
        }
        catch (UsageException e)
        {
            return Refuse([e.Message]);
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            return Refuse([ProblemText.OneLine(e.Message)]);
        }
#pragma warning disable CA1031 // The last guard: whatever went wrong, a user is told in a line.
        catch (Exception e)
        {
            return Refuse([InputFault.OfOurs(e)]);
        }
#pragma warning restore CA1031
    }

    private ExitCode Answer(CompletionRequest request)
    {
        foreach (CompletionItem item in request.Answers(new RelaxCodecCommand(console)))
            console.Output.WriteLine(item.Detail is { Length: > 0 } detail ? $"{item.Label}\t{ProblemText.OneLine(detail)}" : item.Label);
        console.Output.Flush();
        return ExitCode.Good;
    }

    private ExitCode Refuse(IReadOnlyList<string> errors, CommandResult? command = null)
    {
        foreach (string error in errors)
            console.Error.WriteLine($"error: {error}");
        if (command is not null)
            console.Error.WriteLine($"Try '{NameOf(command)} --help'.");
        return ExitCode.CouldNotRun;
    }

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : command.Command.Name;
}
