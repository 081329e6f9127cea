using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>A copy of the sample project, outside the solution, built from the packages.</summary>
public sealed class ConsumerProject
{
    private readonly PackageFeed _feed;

    /// <summary>Copies, restores and builds it.</summary>
    public ConsumerProject(PackageFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _feed = feed;
        Folder = Path.Combine(feed.Outside, "consumer");
        Directory.CreateDirectory(Folder);
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests/RelaxCodec.Package.Tests/Consumer")))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        File.WriteAllText(
            PathOf("Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <RelaxCodecVersion>{feed.Version}</RelaxCodecVersion>
                <PublishAot>{(NativeToolchain.IsInstalled ? "true" : "false")}</PublishAot>
              </PropertyGroup>
            </Project>
            """);
        FirstBuild = DotNet.Build(Folder, feed.Packages, "build", "-c", "Release");
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>What the first build said.</summary>
    public ToolOutcome FirstBuild { get; }

    /// <summary>The full path of something in it.</summary>
    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>Builds it again, without restoring.</summary>
    public ToolOutcome Build(params string[] arguments) =>
        DotNet.Build(Folder, _feed.Packages, ["build", "-c", "Release", "--no-restore", .. arguments]);

    /// <summary>Runs what the build made.</summary>
    public ToolOutcome Run(params string[] arguments) => DotNet.Run(Folder, _feed.Packages, [Output("Consumer.dll"), .. arguments]);

    /// <summary>Runs what publishing made.</summary>
    public ToolOutcome RunNative(params string[] arguments) => DotNet.Run(Output("publish/Consumer"), Folder, _feed.Packages, arguments);

    /// <summary>A file that the build made.</summary>
    public string Output(string name) =>
        Path.Combine(Directory.EnumerateDirectories(PathOf("bin/Release/net10.0")).Single(), name);
}
