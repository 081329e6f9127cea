using System.CommandLine;
using System.CommandLine.Parsing;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary><c>--libvirt</c>: the release that documents are for.</summary>
internal sealed class LibvirtOption : Option<LibvirtRelease?>
{
    /// <summary>The option's name.</summary>
    public const string OptionName = "--libvirt";

    public LibvirtOption()
        : base(OptionName)
    {
        Description =
            $"The release of libvirt that judges, such as 11.3.0: from {LibvirtRelease.Oldest} on. By default the newest that is known, "
                + $"{LibvirtRelease.Newest}.";
        HelpName = "VERSION";
        CustomParser = Parse;
    }

    private static LibvirtRelease? Parse(ArgumentResult argument)
    {
        try
        {
            return LibvirtRelease.Parse(argument.Tokens[0].Value);
        }
        catch (FormatException e)
        {
            argument.AddError($"{OptionName}: {e.Message}.");
            return null;
        }
    }
}
