using System.IO.Compression;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>The tool as a machine like this one gets it, and the variant that other machines get.</summary>
public sealed class ToolVariants
{
    private readonly PackageFeed _feed;
    private readonly string _folder;
    private readonly string _portable;

    /// <summary>Installs the one and unpacks the other.</summary>
    public ToolVariants(PackageFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _feed = feed;
        _folder = Path.Combine(feed.Outside, "tools");
        ToolOutcome install = DotNet.Run(
            feed.Outside, feed.Packages, "tool", "install", "RelaxCodec.Tool", "--version", feed.Version, "--tool-path", _folder);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);

        string portable = Path.Combine(feed.Outside, "portable");
        ZipFile.ExtractToDirectory(Path.Combine(feed.Path, $"RelaxCodec.Tool.any.{feed.Version}.nupkg"), portable);
        _portable = Path.Combine(portable, "tools/net10.0/any/RelaxCodec.Cli.dll");
    }

    /// <summary>The file behind the installed command, for a native one.</summary>
    public FileInfo Program => (FileInfo)new FileInfo(Path.Combine(_folder, "relaxcodec")).ResolveLinkTarget(returnFinalTarget: true)!;

    /// <summary>Runs the installed command in the checkout.</summary>
    public ToolOutcome Run(params string[] arguments) =>
        DotNet.Run(
            Path.Combine(_folder, OperatingSystem.IsWindows() ? "relaxcodec.exe" : "relaxcodec"),
            Repository.Root,
            _feed.Packages,
            arguments);

    /// <summary>Runs the variant for other machines in the checkout.</summary>
    public ToolOutcome RunPortable(params string[] arguments) => DotNet.Run(Repository.Root, _feed.Packages, [_portable, .. arguments]);
}
