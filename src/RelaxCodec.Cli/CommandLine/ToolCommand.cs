using System.CommandLine;

namespace RelaxCodec.Cli;

/// <summary>A command whose help ends with more than its options.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, in a line: it also stands in the list of commands.</param>
/// <param name="more">What else to know, and examples; for its own help only.</param>
internal abstract class ToolCommand(string name, string description, string more) : Command(name, description)
{
    /// <summary>What else to know, and examples.</summary>
    public string More { get; } = more;

    /// <summary>The argument of every command that reads files.</summary>
    protected static Argument<string[]> PathArgument() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (every *.xml below them), or - for standard input.",
    };

    /// <summary>An option that is there or not: it takes no value, so that a path after it stays a path.</summary>
    protected static Option<bool> Flag(string name, string description) => new(name)
    {
        Arity = ArgumentArity.Zero,
        Description = description,
    };

    /// <summary>An option with a word of a few as its value; the first is the default.</summary>
    protected static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        return option.AcceptOnlyFromAmong(words);
    }
}
