namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// A part of Maven's project file: everything in one default namespace, lists in elements of their own, properties of any name.
/// </summary>
[Element("project"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenProject : MavenCoordinates
{
    [Attr("schemaLocation", Ns = "http://www.w3.org/2001/XMLSchema-instance")]
    public string? SchemaLocation { get; set; }

    [Element("modelVersion"), Pattern("4\\.0\\.0")]
    public required string ModelVersion { get; set; }

    public MavenParent? Parent { get; set; }

    [Element("packaging")]
    public string? Packaging { get; set; }

    [Element("name")]
    public string? Name { get; set; }

    [Element("description")]
    public string? Description { get; set; }

    [Element("inceptionYear"), Data("gYear")]
    public string? InceptionYear { get; set; }

    public MavenProperties? Properties { get; set; }

    public MavenDependencies? Dependencies { get; set; }

    [Element("modules")]
    public MavenModules? Modules { get; set; }
}

/// <summary>What names an artifact.</summary>
[Group, Ns("http://maven.apache.org/POM/4.0.0")]
internal abstract partial class MavenCoordinates
{
    [Element("groupId")]
    public string? GroupId { get; set; }

    [Element("artifactId")]
    public required string ArtifactId { get; set; }

    [Element("version")]
    public string? Version { get; set; }
}

[Element("parent"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenParent : MavenCoordinates
{
    [Element("relativePath")]
    public string? RelativePath { get; set; }
}

[Element("properties"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenProperties
{
    [AnyContent]
    public XmlContent? Values { get; set; }
}

[Element("dependencies"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenDependencies
{
    public IReadOnlyList<MavenDependency> Items { get; init; } = [];
}

[Element("dependency"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenDependency : MavenCoordinates
{
    [Element("scope")]
    public MavenScope? Scope { get; set; }

    [Element("optional")]
    public bool? IsOptional { get; set; }

    [Element("exclusions")]
    public MavenExclusions? Exclusions { get; set; }
}

[Group, Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenExclusions
{
    public List<MavenExclusion> Items { get; } = [];
}

[Element("exclusion"), Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenExclusion
{
    [Element("groupId")]
    public required string GroupId { get; set; }

    [Element("artifactId")]
    public required string ArtifactId { get; set; }
}

internal enum MavenScope
{
    [Value("compile")]
    Compile,

    [Value("provided")]
    Provided,

    [Value("runtime")]
    Runtime,

    [Value("test")]
    Test,
}

[Group, Ns("http://maven.apache.org/POM/4.0.0")]
internal sealed partial class MavenModules
{
    [Element("module"), OneOrMore]
    public string[] Names { get; set; } = [];
}
