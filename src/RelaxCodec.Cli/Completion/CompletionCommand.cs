using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary><c>completion</c>: the script by which a shell completes the command line.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new("SHELL")
    {
        Description = $"The shell: {string.Join(", ", Shells)}.",
        HelpName = string.Join('|', Shells),
    };

    public CompletionCommand(ToolConsole console)
        : base("completion", "Prints the script by which a shell completes relaxcodec's commands, options and their values.", """
            Where a path may stand, the shell completes paths.

            Examples:
              relaxcodec completion bash > ~/.local/share/bash-completion/completions/relaxcodec
              relaxcodec completion zsh > ~/.zfunc/_relaxcodec       with fpath+=(~/.zfunc) before compinit in ~/.zshrc
              relaxcodec completion fish > ~/.config/fish/completions/relaxcodec.fish
              relaxcodec completion pwsh >> $PROFILE
              eval "$(relaxcodec completion bash)"                   for this bash alone
            """)
    {
        _shell.CompletionSources.Add(static _ => Shells.Select(static shell => new CompletionItem(shell)));
        _shell.Validators.Add(static given =>
        {
            if (given.Tokens is not [{ Value: var shell }] || Shells.Contains(shell))
                return;
            string meant = NearestWord.Suggestion(shell, Shells);
            given.AddError($"There is no completion for '{shell}'{meant}; there is for: {string.Join(", ", Shells)}.");
        });
        Arguments.Add(_shell);
        SetAction(line => console.Output.Write(ScriptFor(line.GetRequiredValue(_shell))));
    }

    private static string ScriptFor(string shell)
    {
        using Stream stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"relaxcodec.{shell}")
            ?? throw new InvalidOperationException($"The script for {shell} is no part of this program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
