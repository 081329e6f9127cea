using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary><c>--libvirt</c>: the release that documents are for.</summary>
internal sealed class LibvirtOption : Option<LibvirtRelease?>
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--libvirt";

    /// <summary>The environment variable that counts where the option is not given.</summary>
    public const string VariableName = "RELAXCODEC_LIBVIRT";

    public LibvirtOption()
        : base(OptionName)
    {
        Description =
            $"The release of libvirt that judges, such as 11.3.0: from {LibvirtRelease.Oldest} on. "
            + $"By default that of {VariableName}, else the newest that is known, {LibvirtRelease.Newest}.";
        HelpName = "VERSION";
        CustomParser = static argument => Parse(argument, argument.Tokens[0].Value, OptionName);
        // An empty one is as good as none.
        DefaultValueFactory = static argument =>
            Environment.GetEnvironmentVariable(VariableName) is { Length: > 0 } text ? Parse(argument, text, VariableName) : null;
        CompletionSources.Add(static _ => LibvirtRelease.WithSchema.Select(static release => new CompletionItem(release.ToString())));
    }

    private static LibvirtRelease? Parse(ArgumentResult argument, string text, string source)
    {
        try
        {
            return LibvirtRelease.Parse(text);
        }
        catch (FormatException e)
        {
            argument.AddError($"{source}: {e.Message}.");
            return null;
        }
    }
}
