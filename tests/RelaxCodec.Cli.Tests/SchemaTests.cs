using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>schema</c>, and the exported grammars in the repository.</summary>
public sealed class SchemaTests
{
    private const string Refresh = "the commands in docs/contributing.md, 'After a change of the model'";

    private static readonly string[] Names = ["domain", "network", "interface", "hostdev"];

    [Fact]
    public void List_is_a_name_a_line_for_programs_and_a_table_for_people()
    {
        Assert.Equal("domain\nnetwork\ninterface\nhostdev\n", ToolRun.Of("schema", "list").Output);

        string table = ToolRun.Of(["schema", "list"], new ToolSurroundings { OutputIsTerminal = true }).Output;
        Assert.Contains("a network interface of a domain", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("domain")]
    [InlineData("network")]
    [InlineData("interface")]
    [InlineData("hostdev")]
    public void Export_of_one_goes_to_standard_output(string name)
    {
        ToolRun run = ToolRun.Of("schema", "export", "--format", "rng", name);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(XName.Get("grammar", "http://relaxng.org/ns/structure/1.0"), XDocument.Parse(run.Output).Root!.Name);
    }

    [Fact]
    public void The_compact_syntax_is_exported_too()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = ToolRun.Of("schema", "export", "--format", "rnc", "interface");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("start = Interface\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("schema", "export", "--format", "rnc", "--out", folder.Path, "interface").ExitCode);
        Assert.Equal(run.Output, File.ReadAllText(Assert.Single(Directory.GetFiles(folder.Path, "interface.rnc"))));
    }

    [Fact]
    public void Export_writes_all_or_those_named_and_makes_the_folder()
    {
        using var folder = new TemporaryFolder();
        string all = Path.Combine(folder.Path, "new", "all");
        string some = Path.Combine(folder.Path, "some");

        ToolRun run = ToolRun.Of("schema", "export", "--out", all);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(Names.Select(name => $"{name}.rng").Order(), Directory.GetFiles(all).Select(Path.GetFileName).Order());

        Assert.Equal(0, ToolRun.Of("schema", "export", "hostdev", "network", "hostdev", "--out", some).ExitCode);
        Assert.Equal(["hostdev.rng", "network.rng"], Directory.GetFiles(some).Select(Path.GetFileName).Order());
        Assert.Equal(ToolRun.Of("schema", "export", "hostdev").Output, File.ReadAllText(Path.Combine(some, "hostdev.rng")));
    }

    [Fact]
    public void Out_that_is_a_file_is_told_in_a_line()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = ToolRun.Of("schema", "export", "--out", folder.Write("file", ""));

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    // The newest, and in folders those of the other releases that they are held against.
    [Fact]
    public void The_exported_grammars_in_the_repository_are_current()
    {
        (string Folder, string[] Release)[] releases = [("", []), ("9.0.0/", ["--libvirt", "9.0.0"]), ("11.3.0/", ["--libvirt", "11.3.0"])];
        (string File, string[] Export)[] files =
        [
            .. from release in releases
               from format in (string[])["rng", "rnc"]
               from name in Names
               select ($"{release.Folder}{name}.{format}", (string[])["schema", "export", .. release.Release, "--format", format, name]),
        ];
        string[] stale = [.. files.Where(static file => !IsCurrent(file.File, file.Export)).Select(static file => file.File)];

        Assert.True(stale.Length == 0, $"schemas/ is not current ({string.Join(", ", stale)}). Run: {Refresh}");
        string folder = Repository.PathOf("schemas");
        Assert.Equal(
            files.Select(static file => file.File).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    private static bool IsCurrent(string file, string[] export)
    {
        string path = Repository.PathOf($"schemas/{file}");
        return File.Exists(path) && File.ReadAllText(path) == ToolRun.Of(export).Output;
    }
}
