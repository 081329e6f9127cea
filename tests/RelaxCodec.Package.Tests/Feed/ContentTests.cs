using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>What is packed.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class ContentTests(PackageFeed feed)
{
    [Fact]
    public void The_packages_are_the_library_the_model_with_its_QEMU_and_the_tool_with_its_variants()
    {
        string[] native = NativeToolchain.MakesTheTool ? ["RelaxCodec.Tool.linux-x64"] : [];
        Assert.Equal(
            ["RelaxCodec", "RelaxCodec.Libvirt", "RelaxCodec.Libvirt.Qemu", "RelaxCodec.Tool", "RelaxCodec.Tool.any", .. native],
            feed.Files.Where(f => f.EndsWith(".nupkg", StringComparison.Ordinal)).Select(f => f[..^$".{feed.Version}.nupkg".Length]).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["RelaxCodec", "RelaxCodec.Libvirt", "RelaxCodec.Libvirt.Qemu"],
            feed.Files.Where(f => f.EndsWith(".snupkg", StringComparison.Ordinal)).Select(f => f[..^$".{feed.Version}.snupkg".Length]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_library_brings_its_generator_and_the_exporter_of_schemas()
    {
        Assert.Equal(
            [
                "README.md",
                "RelaxCodec.nuspec",
                "analyzers/dotnet/cs/RelaxCodec.CodeFixes.dll",
                "analyzers/dotnet/cs/RelaxCodec.Generators.dll",
                "build/net10.0/RelaxCodec.targets",
                "lib/net10.0/RelaxCodec.dll",
                "lib/net10.0/RelaxCodec.xml",
                "tools/net10.0/RelaxCodec.AssemblyGrammars.dll",
                "tools/net10.0/RelaxCodec.ReferenceSite.dll",
                "tools/net10.0/RelaxCodec.SchemaExport.dll",
                "tools/net10.0/RelaxCodec.SchemaExport.runtimeconfig.json",
                "tools/net10.0/RelaxCodec.dll",
            ],
            Entries("RelaxCodec"));
    }

    [Fact]
    public void The_model_brings_itself_alone() => Assert.Equal(
        ["README.md", "RelaxCodec.Libvirt.nuspec", "lib/net10.0/RelaxCodec.Libvirt.dll", "lib/net10.0/RelaxCodec.Libvirt.xml"],
        Entries("RelaxCodec.Libvirt"));

    // Who wants the model of the XML gets no sockets with it.
    [Fact]
    public void The_model_refers_to_no_network_library()
    {
        using ZipArchive archive = Open("RelaxCodec.Libvirt");
        using var bytes = new MemoryStream();
        using (Stream entry = archive.GetEntry("lib/net10.0/RelaxCodec.Libvirt.dll")!.Open())
            entry.CopyTo(bytes);
        using var assembly = new PEReader(new MemoryStream(bytes.ToArray()));
        MetadataReader metadata = assembly.GetMetadataReader();
        Assert.DoesNotContain("System.Net.Sockets",
            metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
    }

    [Fact]
    public void The_tool_itself_only_names_its_variants()
    {
        Assert.Equal(["README.md", "RelaxCodec.Tool.nuspec", "tools/any/any/DotnetToolSettings.xml"], Entries("RelaxCodec.Tool"));
        using ZipArchive archive = Open("RelaxCodec.Tool");
        using Stream settings = archive.GetEntry("tools/any/any/DotnetToolSettings.xml")!.Open();
        string[] native = NativeToolchain.MakesTheTool ? ["linux-x64=RelaxCodec.Tool.linux-x64"] : [];
        Assert.Equal(
            [.. native, "any=RelaxCodec.Tool.any"],
            XDocument.Load(settings).Descendants("RuntimeIdentifierPackage").Select(e => $"{(string?)e.Attribute("RuntimeIdentifier")}={(string?)e.Attribute("Id")}"));
    }

    [Fact]
    public void The_native_variant_is_one_program_without_symbols()
    {
        NativeToolchain.RequireForTheTool();

        Assert.Equal(
            ["README.md", "RelaxCodec.Tool.linux-x64.nuspec", "tools/any/linux-x64/DotnetToolSettings.xml", "tools/any/linux-x64/RelaxCodec.Cli"],
            Entries("RelaxCodec.Tool.linux-x64"));
    }

    [Theory]
    [InlineData("RelaxCodec", new string[0])]
    [InlineData("RelaxCodec.Libvirt", new[] { "RelaxCodec" })]
    [InlineData("RelaxCodec.Libvirt.Qemu", new[] { "RelaxCodec.Libvirt" })]
    [InlineData("RelaxCodec.Tool", new string[0])]
    [InlineData("RelaxCodec.Tool.any", new string[0])]
    public void A_package_depends_on_nothing_that_it_does_not_need(string id, string[] dependencies) => Assert.Equal(
        dependencies,
        Nuspec(id).Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!));

    [Theory]
    [InlineData("RelaxCodec")]
    [InlineData("RelaxCodec.Libvirt")]
    [InlineData("RelaxCodec.Libvirt.Qemu")]
    [InlineData("RelaxCodec.Tool")]
    [InlineData("RelaxCodec.Tool.any")]
    public void A_package_says_what_it_is_and_not_where_it_was_made(string id)
    {
        Dictionary<string, string> metadata = Nuspec(id).Root!.Elements().First().Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);

        Assert.Equal(id, metadata["id"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.All(["description", "tags", "authors", "copyright"], name => Assert.NotEmpty(metadata[name]));
        Assert.DoesNotContain("repository", metadata.Keys);
    }

    private static string[] Listed(ZipArchive archive) =>
        [.. archive.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];

    private string[] Entries(string id)
    {
        using ZipArchive archive = Open(id);
        return Listed(archive);
    }

    private XDocument Nuspec(string id)
    {
        using ZipArchive archive = Open(id);
        using Stream stream = archive.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Path, $"{id}.{feed.Version}.nupkg"));
}
