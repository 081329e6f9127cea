namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>The manifest of a NuGet package, whose schema has been in six namespaces, or in none.</summary>
[Element("package"), Ordered]
[Ns("http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd", "http://schemas.microsoft.com/packaging/2013/01/nuspec.xsd",
    "http://schemas.microsoft.com/packaging/2012/06/nuspec.xsd", "http://schemas.microsoft.com/packaging/2011/10/nuspec.xsd",
    "http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd", "http://schemas.microsoft.com/packaging/2010/07/nuspec.xsd", "")]
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

        [Element("owners")]
        public string? Owners { get; set; }

        [Element("requireLicenseAcceptance")]
        public bool? RequireLicenseAcceptance { get; set; }

        [Element("developmentDependency")]
        public bool? DevelopmentDependency { get; set; }

        [Element("license")]
        public NuspecLicense? License { get; set; }

        [Element("licenseUrl"), Data("anyURI", MinLength = 1)]
        public Uri? LicenseUrl { get; set; }

        [Element("icon")]
        public string? Icon { get; set; }

        [Element("iconUrl"), Data("anyURI", MinLength = 1)]
        public Uri? IconUrl { get; set; }

        [Element("readme")]
        public string? Readme { get; set; }

        [Element("projectUrl"), Data("anyURI", MinLength = 1)]
        public Uri? ProjectUrl { get; set; }

        [Element("repository")]
        public NuspecRepository? Repository { get; set; }

        [Element("description")]
        public required string Description { get; set; }

        [Element("summary")]
        public string? Summary { get; set; }

        [Element("releaseNotes")]
        public string? ReleaseNotes { get; set; }

        [Element("copyright")]
        public string? Copyright { get; set; }

        [Element("language")]
        public string? Language { get; set; }

        [Element("tags")]
        public string? Tags { get; set; }

        [Element("serviceable")]
        public bool? Serviceable { get; set; }

        [Element("packageTypes")]
        public NuspecPackageTypes? PackageTypes { get; set; }

        [Element("frameworkAssemblies")]
        public NuspecFrameworkAssemblies? FrameworkAssemblies { get; set; }

        [Element("frameworkReferences")]
        public NuspecFrameworkReferences? FrameworkReferences { get; set; }

        [Element("references")]
        public NuspecReferences? References { get; set; }

        [Element("contentFiles")]
        public NuspecContentFiles? ContentFiles { get; set; }

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

        [Attr("url"), Data("anyURI", MinLength = 1)]
        public Uri? Url { get; set; }

        [Attr("branch")]
        public string? Branch { get; set; }

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

        [Attr("include")]
        public string? Include { get; set; }

        [Attr("exclude")]
        public string? Exclude { get; set; }
    }

    [Group]
    internal sealed partial class NuspecPackageTypes
    {
        public List<NuspecPackageType> Items { get; } = [];
    }

    [Element("packageType")]
    internal sealed partial class NuspecPackageType
    {
        [Attr("name")]
        public required string Name { get; set; }

        [Attr("version")]
        public string? Version { get; set; }
    }

    [Group]
    internal sealed partial class NuspecFrameworkAssemblies
    {
        public List<NuspecFrameworkAssembly> Items { get; } = [];
    }

    [Element("frameworkAssembly")]
    internal sealed partial class NuspecFrameworkAssembly
    {
        [Attr("assemblyName")]
        public required string Name { get; set; }

        [Attr("targetFramework")]
        public string? TargetFramework { get; set; }
    }

    [Group]
    internal sealed partial class NuspecFrameworkReferences
    {
        public List<NuspecFrameworkReferenceGroup> Groups { get; } = [];
    }

    [Element("group")]
    internal sealed partial class NuspecFrameworkReferenceGroup
    {
        [Attr("targetFramework")]
        public required string TargetFramework { get; set; }

        public List<NuspecFrameworkReference> References { get; } = [];
    }

    [Element("frameworkReference")]
    internal sealed partial class NuspecFrameworkReference
    {
        [Attr("name")]
        public required string Name { get; set; }
    }

    /// <summary>References for all frameworks, or groups of them.</summary>
    [Group]
    internal sealed partial class NuspecReferences
    {
        [Choice("references")]
        public List<NuspecReference> All { get; } = [];

        [Choice("references")]
        public List<NuspecReferenceGroup> Groups { get; } = [];
    }

    [Element("group")]
    internal sealed partial class NuspecReferenceGroup
    {
        [Attr("targetFramework")]
        public string? TargetFramework { get; set; }

        [OneOrMore]
        public List<NuspecReference> References { get; } = [];
    }

    [Element("reference")]
    internal sealed partial class NuspecReference
    {
        [Attr("file")]
        public required string File { get; set; }
    }

    [Group]
    internal sealed partial class NuspecContentFiles
    {
        public List<NuspecContentFile> Items { get; } = [];
    }

    [Element("files")]
    internal sealed partial class NuspecContentFile
    {
        [Attr("include")]
        public required string Include { get; set; }

        [Attr("exclude")]
        public string? Exclude { get; set; }

        [Attr("buildAction")]
        public string? BuildAction { get; set; }

        [Attr("copyToOutput")]
        public bool? CopiesToOutput { get; set; }

        [Attr("flatten")]
        public bool? Flattens { get; set; }
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
