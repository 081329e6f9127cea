using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>schema export</c> of a site, and of an assembly.</summary>
public sealed class SchemaSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Assembly => typeof(Domain).Assembly.Location;

    [Fact]
    public void A_site_goes_to_a_folder_with_the_release_that_was_asked_for()
    {
        ToolRun run = ToolRun.Of("schema", "export", "--format", "html", "--libvirt", "11.3.0", "--out", _folder.Path, "interface");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Matches(@"\Awrote a site of \d+ files: open .*index\.html\n\z", run.Errors);
        Assert.Contains("driver dialect", Text("elements/InterfaceDriver.html"), StringComparison.Ordinal);
        Assert.Contains("\"release\":\"11.3.0\"", Text("assets/search-index.js"), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("elements/Domain.html")));
    }

    [Fact]
    public void A_file_that_does_not_change_is_not_written_again()
    {
        string[] export = ["schema", "export", "--format", "html", "--out", _folder.Path, "hostdev"];
        Assert.Equal(0, ToolRun.Of(export).ExitCode);
        string index = PathOf("index.html");
        File.SetLastWriteTimeUtc(index, DateTime.UnixEpoch);

        Assert.Equal(0, ToolRun.Of(export).ExitCode);

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(index));
    }

    [Fact]
    public void An_assembly_has_the_grammars_of_its_classes()
    {
        Assert.Equal(0, ToolRun.Of("schema", "export", "--assembly", Assembly, "--out", _folder.Path).ExitCode);

        Assert.Equal(["Domain.rng", "Network.rng"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(Grammar.Of<Domain>().ToRng(), Text("Domain.rng"));
    }

    [Fact]
    public void A_define_and_a_release_of_an_assembly_may_be_named()
    {
        ToolRun run = ToolRun.Of("schema", "export", "--assembly", Assembly, "--release", "9.0", "--format", "rnc", "Interface");

        Assert.Equal(Grammar.Of<Interface>(XmlRelease.Parse("9.0")).ToRnc(), run.Output);
    }

    [Fact]
    public void The_site_of_an_assembly_is_called_after_it()
    {
        ToolRun export = ToolRun.Of(
            "schema", "export", "--assembly", Assembly, "--format", "html", "--out", _folder.Path, "Interface");

        Assert.Equal(0, export.ExitCode);
        Assert.Contains("RelaxCodec.Libvirt XML reference", Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nothing", "'Nothing'")]
    [InlineData("Interfaces", "Interface")]
    public void A_define_that_is_not_there_is_told_with_those_that_are(string name, string told) =>
        Assert.Contains(told, ToolRun.Of("schema", "export", "--assembly", Assembly, name).Errors, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_no_assembly_is_told_in_a_line()
    {
        ToolRun run = ToolRun.Of("schema", "export", "--assembly", _folder.Write("text.dll", "not an assembly"), "--out", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not a .NET assembly", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_assembly_refers_to_has_to_be_found()
    {
        string alone = PathOf("RelaxCodec.Libvirt.dll");
        File.Copy(Assembly, alone);

        ToolRun run = ToolRun.Of("schema", "export", "--assembly", alone, "Domain");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The assembly 'RelaxCodec'", run.Errors, StringComparison.Ordinal);
        Assert.Contains("beside it", run.Errors, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string Text(string name) => File.ReadAllText(PathOf(name));
}
