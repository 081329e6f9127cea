using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>
/// A question of a shell, <c>relaxcodec "[suggest:POSITION]" LINE</c>: what may stand at the cursor? That is how all programs of
/// System.CommandLine are asked. A path is left to the shell.
/// </summary>
/// <param name="words">The words before the one to complete, behind the program's name.</param>
/// <param name="word">The word to complete, as far as it was typed.</param>
internal sealed class CompletionRequest(IReadOnlyList<string> words, string word)
{
    private const string Start = "[suggest";
    private const string End = "]";

    /// <summary>The question that the arguments of a call are; null if they are none.</summary>
    public static CompletionRequest? In(IReadOnlyList<string> args)
    {
        if (args is not [var directive, ..]
            || !directive.StartsWith(Start, StringComparison.Ordinal) || !directive.EndsWith(End, StringComparison.Ordinal))
        {
            return null;
        }

        string line = string.Join(' ', args.Skip(1));
        string number = directive[Start.Length..^End.Length].TrimStart(':');
        // Shells count in units of their own; what is not told is the end.
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int position))
            line = line[..Math.Min(position, line.Length)];
        string[] typed = [.. CommandLineParser.SplitCommandLine(line)];
        bool isWithin = typed.Length > 1 && !char.IsWhiteSpace(line[^1]);
        return new CompletionRequest([.. typed.Skip(1).SkipLast(isWithin ? 1 : 0)], isWithin ? typed[^1] : "");
    }

    /// <summary>What may stand there; nothing where a path may.</summary>
    /// <param name="root">The command line of the tool.</param>
    public IEnumerable<CompletionItem> Answers(Command root)
    {
        Command command = root.Parse(words).CommandResult.Command;
        return Candidates(command, root).Where(item => item.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<CompletionItem> Candidates(Command command, Command root)
    {
        if (words.Contains("--"))
            return [];
        Option[] options =
        [
            .. command.Options
                .Concat(root.Options.Where(option => option.Recursive))
                .Where(option => !option.Hidden)
                .DistinctBy(option => option.Name),
        ];
        if (words is [.., var before] && Find(options, before) is { } asking)
            return asking.GetCompletions(CompletionContext.Empty);
        if (word.Split('=', 2) is [var name, _])
            return Find(options, name) is { } assigned ? ValuesOf(assigned, name) : [];
        return word.StartsWith('-') ? NamesOf(options)
            : command.Subcommands.Count > 0 ? NamesOf(command.Subcommands.Where(subcommand => !subcommand.Hidden))
            : command.Arguments
                .SelectMany(argument => argument.GetCompletions(CompletionContext.Empty))
                .Where(item => !words.Contains(item.Label));
    }

    // One that wants a value.
    private static Option? Find(Option[] options, string name) => Array.Find(
        options,
        option => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool)
            && (option.Name == name || option.Aliases.Contains(name)));

    private static IEnumerable<CompletionItem> ValuesOf(Option option, string name) =>
        option.GetCompletions(CompletionContext.Empty).Select(value => new CompletionItem($"{name}={value.Label}", detail: value.Detail));

    // Once is enough of all but those with a list of values.
    private IEnumerable<CompletionItem> NamesOf(IEnumerable<Symbol> symbols) =>
        from symbol in symbols
        where !words.Contains(symbol.Name) || symbol is Option { ValueType.IsArray: true }
        select new CompletionItem(symbol.Name, detail: symbol.Description);
}
