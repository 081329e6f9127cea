using RelaxCodec.AssemblyGrammars;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Export;

/// <summary>Where the references of an assembly are found without its project.</summary>
public sealed class AssemblyReferencesTests : IDisposable
{
    private const string Dependencies =
        """
        {
          "targets": {
            ".NETCoreApp,Version=v10.0": {
              "Racks/1.0.0": { "dependencies": { "RelaxCodec": "0.1.0" }, "runtime": { "Racks.dll": {} } },
              "RelaxCodec/0.1.0": { "runtime": { "lib/net10.0/RelaxCodec.dll": {}, "lib/net10.0/Gone.dll": {} } }
            }
          },
          "libraries": {
            "Racks/1.0.0": { "type": "project" },
            "RelaxCodec/0.1.0": { "type": "package", "path": "relaxcodec/0.1.0" }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void They_are_beside_it_and_in_packages_that_it_names()
    {
        string racks = _folder.Write("bin/Racks.dll", "");
        string units = _folder.Write("bin/Units.dll", "");
        _folder.Write("bin/Racks.deps.json", Dependencies);
        string library = _folder.Write("packages/relaxcodec/0.1.0/lib/net10.0/RelaxCodec.dll", "");

        Assert.Equal([units, library], AssemblyReferences.Of(racks, Path.Combine(_folder.Path, "packages")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"targets":{"a":{"b":{"runtime":{"c.dll":{}}}}},"libraries":{}}""")]
    public void A_list_that_cannot_be_read_names_nothing(string dependencies)
    {
        string racks = _folder.Write("Racks.dll", "");
        _folder.Write("Racks.deps.json", dependencies);

        Assert.Empty(AssemblyReferences.Of(racks, _folder.Path));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
