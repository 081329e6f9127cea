using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace RelaxCodec.Cli;

/// <summary>What is wrong with a command line, as lines for standard error.</summary>
internal static class UsageError
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>The errors; empty for a command line that can be run.</summary>
    public static IReadOnlyList<string> In(ParseResult line) =>
        line.Action is ParseErrorAction ? [.. Refused(line)]
        : line.Action is LongHelp ? []
        : [.. UnknownOptions(line)];

    private static IEnumerable<string> Refused(ParseResult line)
    {
        IEnumerable<string> messages = UnknownOptions(line).ToList() is { Count: > 0 } unknown ? unknown
            : UnknownCommand(line) is { } command ? [command]
            : line.Errors.Select(error => error.Message);
        // The parser's messages may go over several lines.
        return messages.Select(message => string.Join(' ', message.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))).Distinct();
    }

    private static string? UnknownCommand(ParseResult line)
    {
        string[] commands = [.. line.CommandResult.Command.Subcommands.Select(command => command.Name)];
        if (line.UnmatchedTokens is not [{ Length: > 0 } word, ..] || commands.Length == 0)
            return null;
        return word[0] == '-'
            ? UnknownOption(word, OptionsOf(line))
            : $"Unknown command '{word}'{NearestWord.Suggestion(word, commands)}; there are: {string.Join(", ", commands)}.";
    }

    // The parser takes what looks like an option but is none for a path: a misspelt option would become a missing file.
    private static IEnumerable<string> UnknownOptions(ParseResult line)
    {
        var beforeDashes = line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        string[] options = OptionsOf(line);
        return
            from argument in line.CommandResult.Children.OfType<ArgumentResult>()
            from token in argument.Tokens
            where token.Value.Length > 1 && token.Value[0] == '-' && beforeDashes.Contains(token)
            select $"{UnknownOption(token.Value, options)} (A path like that goes behind --.)";
    }

    private static string UnknownOption(string word, IEnumerable<string> options)
    {
        // What stands behind = is its value.
        string meant = NearestWord.Suggestion(word.Split('=', ':')[0], options);
        return $"Unknown option '{word}'{(meant.Length > 0 ? meant : ".")}";
    }

    private static string[] OptionsOf(ParseResult line) =>
    [
        .. line.CommandResult.Command.Options
            .Concat(line.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Select(option => option.Name)
            .Distinct(),
    ];
}
