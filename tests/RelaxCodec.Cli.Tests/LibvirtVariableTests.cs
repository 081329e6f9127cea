using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>RELAXCODEC_LIBVIRT</c>: the release where the command line names none.</summary>
public sealed class LibvirtVariableTests : IDisposable
{
    // What 9.0.0 ignores, and later releases know.
    private static readonly string Example = Repository.PathOf("docs/examples/kernel-driver.xml");

    private readonly TemporaryFolder _folder = new();

    public LibvirtVariableTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("RELAXCODEC_LIBVIRT=9.0.0 relaxcodec check", 1)]
    [InlineData("RELAXCODEC_LIBVIRT= relaxcodec check", 0)]
    [InlineData("RELAXCODEC_LIBVIRT=9.0.0 relaxcodec check --libvirt 11.3.0", 0)]
    public void It_counts_unless_the_option_is_given(string command, int expected) =>
        Assert.Equal(expected, BuiltTool.RunScript($"{command} '{Example}'").ExitCode);

    [Fact]
    public void What_is_no_release_is_exit_code_2()
    {
        (int exitCode, byte[] output, string errors) = BuiltTool.RunScript($"RELAXCODEC_LIBVIRT=newest relaxcodec check '{Example}'");

        Assert.Equal((2, ""), (exitCode, Encoding.UTF8.GetString(output)));
        Assert.StartsWith("error: RELAXCODEC_LIBVIRT: 'newest' is no release", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_comes_whatever_it_says() =>
        Assert.Equal(0, BuiltTool.RunScript("RELAXCODEC_LIBVIRT=newest relaxcodec check --help").ExitCode);

    [Fact]
    public void A_hook_passes_over_one_that_is_none()
    {
        string domain = _folder.Write("d.xml", Xml.Domain());

        (int exitCode, _, string errors) = BuiltTool.RunScript(
            $"RELAXCODEC_LIBVIRT=newest relaxcodec hook guest prepare begin - < '{domain}'");

        Assert.Equal(0, exitCode);
        Assert.Contains("RELAXCODEC_LIBVIRT newest is no release", errors, StringComparison.Ordinal);
    }
}
