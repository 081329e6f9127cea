using System.Reflection;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>A folder with the packages of this solution, as it was built for these tests, and room for what is installed from it.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Packs the solution.</summary>
    public PackageFeed()
    {
        string configuration = typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Configuration").Value!;
        ToolOutcome pack = DotNet.Build(
            Repository.Root, Packages, "pack", Repository.PathOf("Codec.sln"), "--no-build", "-c", configuration, "-o", Path, "-v", "quiet");
        Assert.True(pack.ExitCode == 0, pack.Output + pack.Errors);
        Version = System.IO.Path.GetFileNameWithoutExtension(Files.First(f => f.StartsWith("RelaxCodec.Tool.", StringComparison.Ordinal)))["RelaxCodec.Tool.".Length..];
        _folder.Write(
            "nuget.config",
            """
            <configuration>
              <packageSources>
                <add key="feed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder of the packages.</summary>
    public string Path => System.IO.Path.Combine(_folder.Path, "feed");

    /// <summary>A folder outside the solution whose projects find the packages, beside the sources of the machine.</summary>
    public string Outside => _folder.Path;

    /// <summary>Where packages are installed: of its own, so that none is left over from an earlier run.</summary>
    public string Packages => System.IO.Path.Combine(_folder.Path, "packages");

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    /// <summary>The names of the packages' files.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
