using System.CommandLine;
using System.CommandLine.Completions;

namespace RelaxCodec.Cli;

/// <summary>An option with a word of a few as its value; the first is the default.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class ChoiceOption<T> : Option<string>
{
    private readonly Dictionary<string, T> _values;

    public ChoiceOption(string name, string description, params (string Word, T Value)[] choices)
        : base(name)
    {
        _values = choices.ToDictionary(choice => choice.Word, choice => choice.Value);
        string[] words = [.. choices.Select(choice => choice.Word)];
        Description = description;
        HelpName = string.Join('|', words);
        DefaultValueFactory = _ => words[0];
        CompletionSources.Add(_ => words.Select(word => new CompletionItem(word)));
        Validators.Add(given =>
        {
            // One too many, or none, is told by the parser.
            if (given.Tokens is not [{ Value: var word }] || _values.ContainsKey(word))
                return;
            string known = string.Join(' ', words.Select(choice => $"'{choice}'"));
            given.AddError($"{name}: '{word}' is no value of this option{NearestWord.Suggestion(word, words)}; there are: {known}.");
        });
    }

    /// <summary>What the word of a command line stands for.</summary>
    public T ValueIn(ParseResult line) => _values[line.GetRequiredValue(this)];
}
