using RelaxCodec.Oracles;
using RelaxCodec.Package.Tests.Feed;

namespace RelaxCodec.Package.Tests;

/// <summary>The sample that is a native program, published as its README says.</summary>
public sealed class NativeSampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_published_without_a_warning_and_adds_a_pair()
    {
        NativeToolchain.RequireForTheTool();
        string published = Path.Combine(_folder.Path, "published");

        ToolOutcome publish = DotNet.Build(
            Repository.Root, _folder.Path,
            "publish", Repository.PathOf("samples/AddFailoverPair"), "-c", "Release", "--no-restore", "-o", published);
        Assert.True(publish.ExitCode == 0, publish.Output + publish.Errors);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        string guest = _folder.Write(
            "guest.xml",
            "<domain type='kvm'><name>guest</name><memory>524288</memory><os><type arch='x86_64' machine='q35'>hvm</type></os></domain>");
        ToolOutcome run = InstalledTool.Run(Path.Combine(published, "AddFailoverPair"), [guest, "br0", "0000:3b:02.1"]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Contains("<teaming type='transient' persistent='ua-failover0'/>", File.ReadAllText(guest), StringComparison.Ordinal);
    }
}
