using System.CommandLine;
using System.CommandLine.Parsing;

namespace RelaxCodec.Cli;

/// <summary>The paths of a command that reads files: those of the command line, then those of lists.</summary>
internal sealed class PathInput
{
    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "Read paths from a file too, one a line; - for standard input.",
        HelpName = "FILE",
    };

    // As du, sort and wc of GNU have it.
    private readonly Option<string?> _zeroList = new("--files0-from")
    {
        Description = "The same where a zero byte ends each path, as find -print0 and git ls-files -z write them.",
        HelpName = "FILE",
    };

    private readonly Argument<string[]> _paths;
    private readonly Option<string?>? _connect;

    /// <summary>The paths of a command.</summary>
    /// <param name="connect">The option that names a libvirt in place of files; null where there is none.</param>
    public PathInput(Option<string?>? connect = null)
    {
        _connect = connect;
        _paths = new("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = connect is null
                ? "Files, folders (every *.xml below them), or - for standard input."
                : "Files, folders (every *.xml below them), or - for standard input; "
                    + "with --connect, names of domains (all, where none is named).",
            DefaultValueFactory = _ => [],
        };
        _paths.Validators.Add(RequireAny);
    }

    /// <summary>Gives a command its argument and options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        if (_connect is not null)
            command.Options.Add(_connect);
        command.Options.Add(_list);
        command.Options.Add(_zeroList);
    }

    /// <summary>The paths that a command line asks for.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="console">Where standard input is.</param>
    /// <exception cref="UsageException">A list cannot be read, or standard input would be read twice.</exception>
    public string[] PathsIn(ParseResult line, ToolConsole console)
    {
        string[] named = line.GetRequiredValue(_paths);
        (string? list, string? zeroList) = (line.GetValue(_list), line.GetValue(_zeroList));
        if (list is null && zeroList is null)
            return named;
        if (_connect is not null && line.GetValue(_connect) is not null)
        {
            throw new UsageException(
                $"{_list.Name} and {_zeroList.Name} name files, and {_connect.Name} is in place of files: leave out one of them.");
        }

        var reader = new InputReader(console);
        string[] paths =
        [
            .. named,
            .. list is null ? [] : PathList.OfLines(Read(list, reader)),
            .. zeroList is null ? [] : PathList.OfZeroTerminated(Read(zeroList, reader)),
        ];
        if (InputFile.StandardInput == list || InputFile.StandardInput == zeroList)
            RefuseStandardInput(paths);
        // No fault: nothing was changed that would have to be judged.
        if (paths.Length == 0)
            new Hints(console.StyledError()).WriteNote($"no path is in the list {list ?? zeroList}");
        return paths;
    }

    private static byte[] Read(string list, InputReader reader)
    {
        byte[] content = reader.ReadWhole(new InputFile(list, IsNamed: true), out InputFault? fault);
        return fault is null ? content : throw new UsageException($"{fault} (a list of paths)");
    }

    private static void RefuseStandardInput(string[] paths)
    {
        if (paths.Contains(InputFile.StandardInput))
            throw new UsageException("Standard input has the list of paths, and cannot be a document (-) as well.");
    }

    private void RequireAny(ArgumentResult paths)
    {
        if (paths.Tokens.Count > 0 || paths.GetResult(_list) is not null || paths.GetResult(_zeroList) is not null)
            return;
        if (_connect is null)
            paths.AddError("Required argument missing: PATH.");
        else if (paths.GetResult(_connect) is null)
            paths.AddError("Required argument missing: PATH, or --connect URI.");
    }
}
