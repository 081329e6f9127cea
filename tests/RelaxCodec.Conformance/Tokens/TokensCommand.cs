using System.CommandLine;
using Spectre.Console;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>The command line of long runs over tokens.</summary>
internal sealed class TokensCommand : Command
{
    private readonly Option<int> _count = new("--count")
    {
        Description = "How many documents are read.",
        DefaultValueFactory = _ => 100_000,
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The seed: the same documents for the same seed.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _show = new("--show")
    {
        Description = "How many differences are printed.",
        DefaultValueFactory = _ => 10,
    };

    public TokensCommand()
        : base(
            "tokens",
            "Holds the tokens of our reader of UTF-8, their places and the place of the first error against those of "
            + "the platform's reader, on changed documents.")
    {
        Options.Add(_count);
        Options.Add(_seed);
        Options.Add(_show);
        SetAction(line =>
        {
            var run = new TokenRun(AnsiConsole.Console, line.GetValue(_seed), line.GetValue(_count));
            return run.Compare(line.GetValue(_show)) ? 0 : 1;
        });
    }
}
