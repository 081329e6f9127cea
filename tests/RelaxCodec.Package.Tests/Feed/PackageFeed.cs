using System.Reflection;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>A folder with the packages of this solution and room for what is installed from it.</summary>
/// <remarks>The libraries are as they were built for these tests; the tool is always as it ships, in Release.</remarks>
public sealed class PackageFeed : IDisposable
{
    private const string Tool = "src/RelaxCodec.Cli";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Packs the solution.</summary>
    public PackageFeed()
    {
        string configuration =
            typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Configuration").Value!;
        // The variants of the tool are no part of what was built for the tests.
        Succeeded(Build(configuration, "pack", "Codec.sln", "--no-build", "-o", Path, "-p:CreateRidSpecificToolPackages=false"));
        if (NativeToolchain.MakesTheTool)
            NativePublish = Build("Release", "publish", Tool, "--no-restore", "-p:PublishAot=true");
        Succeeded(Build(
            "Release",
            "pack",
            Tool,
            "--no-restore",
            "-o",
            Path,
            NativeToolchain.MakesTheTool ? "" : "-p:ToolPackageRuntimeIdentifiers=any"));
        Version = System.IO.Path.GetFileNameWithoutExtension(Files.First(f =>
            f.StartsWith("RelaxCodec.Tool.any.", StringComparison.Ordinal)))["RelaxCodec.Tool.any.".Length..];
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

    /// <summary>What publishing the tool with Native AOT said, before it was packed; null where there is no toolchain for it.</summary>
    public ToolOutcome? NativePublish { get; }

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    /// <summary>The names of the packages' files.</summary>
    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static void Succeeded(ToolOutcome outcome) => Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);

    private ToolOutcome Build(string configuration, string verb, string project, params string[] arguments) => DotNet.Build(
        Repository.Root,
        Packages,
        [verb, Repository.PathOf(project), "-c", configuration, "-v", "quiet", .. arguments.Where(argument => argument.Length > 0)]);
}
