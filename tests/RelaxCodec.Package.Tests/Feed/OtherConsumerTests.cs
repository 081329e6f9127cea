using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>Projects that the packages are not for, and projects in folders with names that a shell would run.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed class OtherConsumerTests(PackageFeed feed)
{
    private const string Command = "`touch pwned`";

    [Fact]
    public void An_older_framework_is_told_at_restore()
    {
        string folder = Project("old", "net8.0", "");

        ToolOutcome restore = DotNet.Build(folder, feed.Packages, "restore");

        Assert.NotEqual(0, restore.ExitCode);
        Assert.Contains("NU1202", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_never_text_of_a_command()
    {
        string folder = Project($"p{Command}$(touch pwned)'q", "net10.0", $"its {Command} \"$HOME' $(touch pwned)");
        File.WriteAllText(
            Path.Combine(folder, "Lamp.cs"),
            """
            [RelaxCodec.Element("lamp")]
            public sealed partial class Lamp;
            """);

        ToolOutcome build = DotNet.Build(folder, feed.Packages, "build", "-c", "Release");

        Assert.True(build.ExitCode == 0, build.Output + build.Errors);
        Assert.True(File.Exists(Path.Combine(folder, $"its {Command} \"$HOME' $(touch pwned)", "Lamp.rng")), build.Output);
        Assert.Empty(Directory.EnumerateFiles(feed.Outside, "pwned", SearchOption.AllDirectories));
        Assert.DoesNotContain("RXC007", build.Output, StringComparison.Ordinal);
        ToolOutcome silent = DotNet.Build(folder, feed.Packages, "build", "-c", "Release", "-p:GenerateDocumentationFile=false");
        Assert.Contains("warning RXC007: The schemas get no documentation", silent.Output, StringComparison.Ordinal);
    }

    private string Project(string name, string framework, string output)
    {
        string folder = Path.Combine(feed.Outside, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "Lamp.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>CS1591</NoWarn>
                <DisableImplicitFrameworkReferences Condition="'{framework}' != 'net10.0'">true</DisableImplicitFrameworkReferences>
                <RelaxCodecSchemaOutput>{System.Security.SecurityElement.Escape(output)?.Replace("%", "%25", StringComparison.Ordinal)
                    .Replace("$", "%24", StringComparison.Ordinal)}</RelaxCodecSchemaOutput>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RelaxCodec" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}
