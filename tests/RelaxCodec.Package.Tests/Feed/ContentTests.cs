using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>What is packed.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class ContentTests(PackageFeed feed)
{
    /// <summary>A document's source is in the symbols themselves, as the format of portable PDBs has it.</summary>
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_packages_are_the_library_the_model_with_its_QEMU_and_the_tool_with_its_variants()
    {
        string[] native = NativeToolchain.MakesTheTool ? ["RelaxCodec.Tool.linux-x64"] : [];
        Assert.Equal(
            ["RelaxCodec", "RelaxCodec.Libvirt", "RelaxCodec.Libvirt.Qemu", "RelaxCodec.Tool", "RelaxCodec.Tool.any", .. native],
            feed.Files.Where(f => f.EndsWith(".nupkg", StringComparison.Ordinal))
                .Select(f => f[..^$".{feed.Version}.nupkg".Length])
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            ["RelaxCodec", "RelaxCodec.Libvirt", "RelaxCodec.Libvirt.Qemu"],
            feed.Files.Where(f => f.EndsWith(".snupkg", StringComparison.Ordinal))
                .Select(f => f[..^$".{feed.Version}.snupkg".Length])
                .Order(StringComparer.Ordinal));
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
                "icon.png",
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
        ["README.md", "RelaxCodec.Libvirt.nuspec", "icon.png", "lib/net10.0/RelaxCodec.Libvirt.dll", "lib/net10.0/RelaxCodec.Libvirt.xml"],
        Entries("RelaxCodec.Libvirt"));

    // Who wants the model of the XML gets no sockets with it.
    [Fact]
    public void The_model_refers_to_no_network_library()
    {
        byte[] library = Bytes($"RelaxCodec.Libvirt.{feed.Version}.nupkg", "lib/net10.0/RelaxCodec.Libvirt.dll");
        using var assembly = new PEReader(new MemoryStream(library));
        MetadataReader metadata = assembly.GetMetadataReader();
        Assert.DoesNotContain("System.Net.Sockets",
            metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)));
    }

    [Fact]
    public void The_tool_itself_only_names_its_variants()
    {
        Assert.Equal(
            ["README.md", "RelaxCodec.Tool.nuspec", "icon.png", "tools/any/any/DotnetToolSettings.xml"], Entries("RelaxCodec.Tool"));
        using ZipArchive archive = Open("RelaxCodec.Tool");
        using Stream settings = archive.GetEntry("tools/any/any/DotnetToolSettings.xml")!.Open();
        string[] native = NativeToolchain.MakesTheTool ? ["linux-x64=RelaxCodec.Tool.linux-x64"] : [];
        Assert.Equal(
            [.. native, "any=RelaxCodec.Tool.any"],
            XDocument.Load(settings)
                .Descendants("RuntimeIdentifierPackage")
                .Select(e => $"{(string?)e.Attribute("RuntimeIdentifier")}={(string?)e.Attribute("Id")}"));
    }

    [Fact]
    public void The_native_variant_is_one_program_without_symbols()
    {
        NativeToolchain.RequireForTheTool();

        Assert.Equal(
            [
                "README.md", "RelaxCodec.Tool.linux-x64.nuspec", "icon.png", "tools/any/linux-x64/DotnetToolSettings.xml",
                "tools/any/linux-x64/RelaxCodec.Cli"
            ],
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
        Dictionary<string, string> metadata = Nuspec(id).Root!.Elements()
            .First()
            .Elements()
            .ToDictionary(e => e.Name.LocalName, e => e.Value);

        Assert.Equal(id, metadata["id"]);
        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.Equal("icon.png", metadata["icon"]);
        Assert.All(["description", "tags", "authors", "copyright"], name => Assert.NotEmpty(metadata[name]));
        // GitHub's builds are public, and name repository and commit.
        Assert.Equal(Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true", metadata.ContainsKey("repository"));
    }

    [Theory]
    [InlineData("RelaxCodec")]
    [InlineData("RelaxCodec.Libvirt")]
    [InlineData("RelaxCodec.Libvirt.Qemu")]
    [InlineData("RelaxCodec.Tool")]
    [InlineData("RelaxCodec.Tool.any")]
    public void What_a_gallery_shows_of_a_package_is_in_it(string id)
    {
        using ZipArchive archive = Open(id);
        Assert.NotEqual(0, archive.GetEntry("README.md")!.Length);
        ZipArchiveEntry icon = archive.GetEntry("icon.png")!;
        Assert.InRange(icon.Length, 1, 10_000);
        Span<byte> start = stackalloc byte[24];
        using Stream stream = icon.Open();
        stream.ReadExactly(start);
        Assert.Equal("PNG"u8, start[1..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(start[16..]), BinaryPrimitives.ReadInt32BigEndian(start[20..])));
    }

    [Theory]
    [InlineData("RelaxCodec")]
    [InlineData("RelaxCodec.Libvirt")]
    [InlineData("RelaxCodec.Libvirt.Qemu")]
    public void The_symbols_of_a_library_are_reproducible_and_bring_its_sources(string id)
    {
        using var library = new PEReader(new MemoryStream(Bytes($"{id}.{feed.Version}.nupkg", $"lib/net10.0/{id}.dll")));
        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);

        byte[] symbols = Bytes($"{id}.{feed.Version}.snupkg", $"lib/net10.0/{id}.pdb");
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        MetadataReader reader = provider.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.Contains(
            reader.GetCustomDebugInformation(document),
            information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource));
    }

    private byte[] Bytes(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(feed.Path, package));
        using var bytes = new MemoryStream();
        using (Stream stream = archive.GetEntry(entry)!.Open())
            stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string[] Listed(ZipArchive archive) =>
        [.. archive.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal)
                && !n.StartsWith("package/", StringComparison.Ordinal)
                && n != "[Content_Types].xml")
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
