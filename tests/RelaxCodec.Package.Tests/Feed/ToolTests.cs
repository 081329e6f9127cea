using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_is_installed_and_finds_the_fault_in_the_examples()
    {
        string folder = Path.Combine(feed.Outside, "tools");
        ToolOutcome install = DotNet.Run(
            feed.Outside, feed.Packages, "tool", "install", "RelaxCodec.Tool", "--version", feed.Version, "--tool-path", folder);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);

        ToolOutcome check = DotNet.Run(
            Path.Combine(folder, OperatingSystem.IsWindows() ? "relaxcodec.exe" : "relaxcodec"), feed.Outside, feed.Packages, ["check", Repository.PathOf("docs/examples")]);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("RX011", check.Output, StringComparison.Ordinal);
    }
}
