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
        IEnumerable<string> messages = UnknownOptions(line).ToList() is { Count: > 0 } unknown
            ? unknown
            : line.UnmatchedTokens.Count > 0 && line.CommandResult.Command.Subcommands.Count > 0
                ? [$"Unknown command '{line.UnmatchedTokens[0]}'; there are: {string.Join(
                    ", ", line.CommandResult.Command.Subcommands.Select(command => command.Name))}."]
                : line.Errors.Select(error => error.Message);
        // The parser's messages may go over several lines.
        return messages.Select(message => string.Join(' ', message.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))).Distinct();
    }

    // The parser takes what looks like an option but is none for a path: a misspelt option would become a missing file.
    private static IEnumerable<string> UnknownOptions(ParseResult line)
    {
        var beforeDashes = line.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        return
            from argument in line.CommandResult.Children.OfType<ArgumentResult>()
            from token in argument.Tokens
            where token.Value.Length > 1 && token.Value[0] == '-' && beforeDashes.Contains(token)
            select $"Unknown option '{token.Value}'. (A path like that goes behind --.)";
    }
}
