using RelaxCodec.AssemblyGrammars;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;
using RelaxCodec.SchemaExport;

namespace RelaxCodec.Package.Tests.Export;

/// <summary>The schemas that are composed of metadata.</summary>
public sealed class SchemaExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void They_are_those_that_running_code_composes()
    {
        Assert.Equal(
            "", Export(typeof(Domain).Assembly.Location, ["root=Domain", "root=Interface", "format=rng", "format=rnc", .. References]));

        Assert.Equal(["Domain.rnc", "Domain.rng", "Interface.rnc", "Interface.rng"], Written);
        Assert.Equal(Grammar.Of<Domain>().ToRng(), Text("Domain.rng"));
        Assert.Equal(Grammar.Of<Domain>().ToRnc(), Text("Domain.rnc"));
        Assert.Equal(Grammar.Of<Interface>().ToRng(), Text("Interface.rng"));
    }

    [Fact]
    public void Without_names_they_are_those_of_the_classes_that_no_other_refers_to()
    {
        Assert.Equal("", Export(typeof(Domain).Assembly.Location, References));

        Assert.Equal(["Domain.rng", "Network.rng"], Written);
    }

    [Fact]
    public void A_circle_nested_types_and_open_content_are_no_obstacle()
    {
        string twig = Grammar.Of<Branch.Twig>().Start;
        Assert.Equal("", Export(Own, ["root=Branch", $"root={twig}", .. References]));

        Assert.Equal(Grammar.Of<Branch>().ToRng(), Text("Branch.rng"));
        Assert.Equal(Grammar.Of<Branch.Twig>().ToRng(), Text($"{twig}.rng"));
    }

    [Fact]
    public void A_site_has_a_page_for_each_element()
    {
        Assert.Equal("", Export(Own, ["root=Branch", "format=html", "release=2.0", .. References]));

        Assert.Equal(["index.html"], Written);
        Assert.Contains("<code>&lt;branch&gt;</code>", Text("elements/Branch.html"), StringComparison.Ordinal);
        Assert.Contains("\"release\":\"2.0\"", Text("assets/search-index.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_is_a_root_if_it_is_asked_for()
    {
        Assert.Equal("", Export(Own, ["root=growth.class", .. References]));

        Assert.Equal(["growth.class.rng"], Written);
        Assert.Equal(Grammar.Of<IGrowth>().ToRng(), Text("growth.class.rng"));
    }

    [Fact]
    public void A_define_that_only_code_knows_is_an_error_that_says_what_to_do()
    {
        string error = Export(Own, References);
        Assert.Equal(
            "RelaxCodec : error RXS003: 'RelaxCodec.Package.Tests.Export.Holder' has values of "
            + "'RelaxCodec.Package.Tests.Export.HandWritten', "
            + "whose define only its own code knows, and no code is run here: annotate it with [Datatype] instead of writing "
            + "the property Fragment.",
            error.Trim());
    }

    [Fact]
    public void A_getter_of_another_form_is_an_error_and_no_shorter_schema()
    {
        using AssemblyMetadata assembly = AssemblyMetadata.Open(Own);
        ExportException error = Assert.Throws<ExportException>(
            () => assembly.DefinesOf(new TypeIdentity(assembly.Name, typeof(Rewritten).FullName!)).ToArray());

        Assert.Equal(ExportException.NoDefine, error.Id);
        Assert.Contains("'Fragment'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RXS001", "colour=red")]
    [InlineData("RXS001", "format=xsd")]
    [InlineData("RXS001", "root=Nothing")]
    [InlineData("RXS002", "assembly=missing.dll")]
    public void A_mistake_is_one_line(string id, string line)
    {
        string error = Export(Own, [line, .. References]);

        Assert.StartsWith($"RelaxCodec : error {id}: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Empty(Written);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_told_from_one_that_is_missing()
    {
        string text = _folder.Write("text.dll", "not an assembly");

        Assert.Contains("is not a .NET assembly", Export(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_is_missing_is_named() =>
        Assert.Contains("The assembly 'RelaxCodec'", Export(typeof(Domain).Assembly.Location), StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Own => typeof(Branch).Assembly.Location;

    private static string[] References =>
        [$"reference={typeof(Grammar).Assembly.Location}", $"reference={typeof(Domain).Assembly.Location}"];

    private string Folder => Path.Combine(_folder.Path, "schemas");

    private IEnumerable<string> Written =>
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal) : [];

    private string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private string Export(string assembly, params string[] lines)
    {
        string response = _folder.Write("export.rsp", string.Join('\n', [$"assembly={assembly}", $"output={Folder}", .. lines]));
        using var output = new StringWriter();
        int exitCode = ExportRun.Run(["@" + response], output);
        Assert.Equal(output.ToString().Length > 0 ? 1 : 0, exitCode);
        return output.ToString();
    }
}
