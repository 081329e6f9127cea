using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>A project outside the solution, as strict as a project can be, with classes of its own and libvirt's.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class ConsumerTests(PackageFeed feed, ConsumerProject consumer) : IClassFixture<ConsumerProject>
{
    private const string Summary =
        """
        alpha: 2 units, Water, 1 interfaces
          NetworkInterface: 0 problems
        beta: 1 units, Air, 0 interfaces

        """;

    private string Document => File.ReadAllText(consumer.PathOf("rack.xml"));

    private string Schema => consumer.PathOf("schemas/Rack.rng");

    [Fact]
    public void It_builds_without_a_warning()
    {
        Succeeded(consumer.FirstBuild);
        Assert.Contains("0 Warning(s)", consumer.FirstBuild.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_reads_and_writes() => Assert.Equal(Document + Summary, Succeeded(consumer.Run("rack.xml")));

    [Fact]
    public void Its_build_writes_one_schema_and_it_is_the_one_that_the_program_composes()
    {
        Assert.Equal(["Rack.rng"], Directory.EnumerateFiles(consumer.PathOf("schemas")).Select(f => Path.GetFileName(f)));
        Assert.Equal(Succeeded(consumer.Run("schema")), File.ReadAllText(Schema));
    }

    [Fact]
    public void Its_schema_accepts_what_the_parser_accepts()
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();

        Assert.Empty(jing.ObjectionsToSchema(Schema));
        Assert.Equal(
            [true, false, false],
            jing.JudgeTexts(
                Schema,
                [
                    Document,
                    Document.Replace("units='2'", "units='9'", StringComparison.Ordinal),
                    Document.Replace("network='default'", "", StringComparison.Ordinal),
                ]).Select(v => v.IsValid));
    }

    [Fact]
    public void Building_again_leaves_a_schema_alone_unless_it_is_gone()
    {
        Succeeded(consumer.Build());
        DateTime before = File.GetLastWriteTimeUtc(Schema);
        string text = File.ReadAllText(Schema);

        Assert.Contains("Skipping target \"WriteRelaxCodecSchemas\"", Succeeded(consumer.Build("-v", "normal")), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Schema));

        // The exporter runs, and has nothing to change.
        File.Delete(Directory.EnumerateFiles(consumer.PathOf("obj"), "RelaxCodec.SchemaExport.txt", SearchOption.AllDirectories).Single());
        Succeeded(consumer.Build());
        Assert.Equal(before, File.GetLastWriteTimeUtc(Schema));

        File.Delete(Schema);
        Succeeded(consumer.Build());
        Assert.Equal(text, File.ReadAllText(Schema));
    }

    [Fact]
    public void Cleaning_takes_what_the_target_needs_and_not_the_schema()
    {
        string[] files = File.ReadAllLines(
            Directory.EnumerateFiles(consumer.PathOf("obj"), "*.FileListAbsolute.txt", SearchOption.AllDirectories).Single());

        Assert.Contains(files, file => file.EndsWith("RelaxCodec.SchemaExport.rsp", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("RelaxCodec.SchemaExport.txt", StringComparison.Ordinal));
        Assert.DoesNotContain(Schema, files);
    }

    [Fact]
    public void A_mistake_in_a_property_is_one_error_for_a_reader()
    {
        ToolOutcome build = consumer.Build("-p:RelaxCodecSchemaFormat=xsd", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        // MSBuild says each error when it comes and once more at the end.
        string error = Assert.Single(build.Output.Split('\n').Where(line => line.Contains(" error ", StringComparison.Ordinal)).Distinct());
        Assert.StartsWith(
            "RelaxCodec : error RXS001: RelaxCodecSchemaFormat is 'xsd': expected rng, rnc or html. [", error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_published_with_native_AOT_without_a_warning_and_says_the_same()
    {
        NativeToolchain.Require();

        string said = Succeeded(DotNet.Build(consumer.Folder, feed.Packages, "publish", "-c", "Release", "--no-restore"));
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(consumer.Output("publish/Consumer.dll")));
        Assert.Equal(Document + Summary, Succeeded(consumer.RunNative("rack.xml")));
        Assert.Equal(File.ReadAllText(Schema), Succeeded(consumer.RunNative("schema")));
    }

    private static string Succeeded(ToolOutcome outcome)
    {
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
        return outcome.Output;
    }
}
