namespace RelaxCodec.Cli.Tests;

public sealed class ToolAssemblyTests
{
    [Fact]
    public void The_tool_is_beside_its_tests() =>
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Cli.dll")));
}
