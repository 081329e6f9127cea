using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class ToolTests(PackageFeed feed, ToolVariants tool) : IClassFixture<ToolVariants>
{
    /// <summary>The most bytes that the native program may have: a twentieth more than the 17.7 MB it had when this was written.</summary>
    /// <remarks>
    /// One careless reference brings a part of the platform along: HTTP and TLS alone would be 2.7 MB; the encodings of .NET are 0.7 of it.
    /// </remarks>
    private const long NativeSize = 18_600_000;

    [Fact]
    public void The_tool_is_installed_and_finds_the_fault_in_the_examples()
    {
        ToolOutcome check = tool.Run("check", "docs/examples");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("RX011", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_published_with_native_AOT_without_a_warning()
    {
        NativeToolchain.RequireForTheTool();

        ToolOutcome publish = feed.NativePublish!;
        Assert.True(publish.ExitCode == 0, publish.Output + publish.Errors);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_is_installed_here_is_a_native_program_that_stands_alone()
    {
        NativeToolchain.RequireForTheTool();

        Assert.Equal(
            ["DotnetToolSettings.xml", "RelaxCodec.Cli"],
            tool.Program.Directory!.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("\u007fELF"u8, File.ReadAllBytes(tool.Program.FullName).AsSpan(0, 4));
    }

    [Fact]
    public void The_native_program_stays_small()
    {
        NativeToolchain.RequireForTheTool();

        Assert.InRange(tool.Program.Length, 1, NativeSize);
    }

    [Theory]
    [InlineData(0, "check", "docs/examples/failover-pair.xml")]
    [InlineData(1, "check", "docs/examples")]
    [InlineData(1, "check", "docs/examples", "--output", "json")]
    [InlineData(1, "check", "docs/examples", "--output", "sarif")]
    [InlineData(1, "check", "docs/examples", "--output", "github")]
    [InlineData(0, "completion", "bash")]
    [InlineData(0, "[suggest:16]", "relaxcodec check ")]
    [InlineData(1, "check", "LICENSE")]
    [InlineData(2, "check", "docs/examples/no-such-file.xml")]
    [InlineData(2, "check", "--no-such-option")]
    [InlineData(0, "schema", "export", "interface")]
    [InlineData(0, "--help")]
    public void The_native_variant_says_what_the_portable_one_says(int exitCode, params string[] arguments)
    {
        NativeToolchain.RequireForTheTool();

        ToolOutcome native = tool.Run(arguments);

        Assert.Equal(exitCode, native.ExitCode);
        Assert.Equal(tool.RunPortable(arguments), native);
    }
}
