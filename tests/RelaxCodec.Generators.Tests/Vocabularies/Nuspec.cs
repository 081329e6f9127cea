namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>The manifest of a NuGet package, whose schema has been in five namespaces, or in none.</summary>
[Element("package"), Ns("http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd", "http://schemas.microsoft.com/packaging/2012/06/nuspec.xsd",
    "http://schemas.microsoft.com/packaging/2011/10/nuspec.xsd", "http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd",
    "http://schemas.microsoft.com/packaging/2010/07/nuspec.xsd", "")]
internal sealed partial class Nuspec
{
    public required NuspecMetadata Metadata { get; set; }

    [Element("files")]
    public NuspecFiles? Files { get; set; }

    [Element("metadata")]
    internal sealed partial class NuspecMetadata
    {
        [Attr("minClientVersion"), Pattern("[0-9]+(\\.[0-9]+){1,3}")]
        public string? MinClientVersion { get; set; }

        [Element("id"), Data("token", MaxLength = 100)]
        public required string Id { get; set; }

        [Element("version")]
        public required string Version { get; set; }

        [Element("title")]
        public string? Title { get; set; }

        [Element("authors")]
        public required string Authors { get; set; }

        [Element("requireLicenseAcceptance")]
        public bool? RequireLicenseAcceptance { get; set; }

        [Element("developmentDependency")]
        public bool? DevelopmentDependency { get; set; }

        [Element("license")]
        public NuspecLicense? License { get; set; }

        [Element("projectUrl")]
        public Uri? ProjectUrl { get; set; }

        [Element("repository")]
        public NuspecRepository? Repository { get; set; }

        [Element("description")]
        public required string Description { get; set; }

        [Element("tags")]
        public string? Tags { get; set; }

        [Element("dependencies")]
        public NuspecDependencies? Dependencies { get; set; }
    }

    [Group]
    internal sealed partial class NuspecLicense
    {
        [Attr("type")]
        public required NuspecLicenseKind Kind { get; set; }

        [Attr("version")]
        public string? Version { get; set; }

        [Text]
        public required string Value { get; set; }
    }

    internal enum NuspecLicenseKind
    {
        [Value("expression")]
        Expression,

        [Value("file")]
        File,
    }

    [Group]
    internal sealed partial class NuspecRepository
    {
        [Attr("type")]
        public string? Type { get; set; }

        [Attr("url")]
        public Uri? Url { get; set; }

        [Attr("commit"), Data("hexBinary", MinLength = 20)]
        public byte[]? Commit { get; set; }
    }

    /// <summary>Dependencies for all frameworks, or groups of them.</summary>
    [Group]
    internal sealed partial class NuspecDependencies
    {
        [Choice("dependencies")]
        public List<NuspecDependency> All { get; } = [];

        [Choice("dependencies")]
        public List<NuspecDependencyGroup> Groups { get; } = [];
    }

    [Element("group")]
    internal sealed partial class NuspecDependencyGroup
    {
        [Attr("targetFramework")]
        public string? TargetFramework { get; set; }

        public List<NuspecDependency> Dependencies { get; } = [];
    }

    [Element("dependency")]
    internal sealed partial class NuspecDependency
    {
        [Attr("id")]
        public required string Id { get; set; }

        [Attr("version")]
        public string? Version { get; set; }

        [Attr("exclude")]
        public string? Exclude { get; set; }
    }

    [Group]
    internal sealed partial class NuspecFiles
    {
        public List<NuspecFile> Items { get; } = [];
    }

    [Element("file")]
    internal sealed partial class NuspecFile
    {
        [Attr("src")]
        public required string Source { get; set; }

        [Attr("target")]
        public string? Target { get; set; }

        [Attr("exclude")]
        public string? Exclude { get; set; }
    }
}
