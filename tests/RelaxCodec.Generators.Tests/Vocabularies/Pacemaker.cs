namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// A part of the configuration of a Pacemaker cluster, annotated by ourselves: resources that are nested, sets of options with rules, and
/// constraints that say in several ways what they are about.
/// </summary>
internal static partial class Pacemaker
{
    // A whole number, or more than any.
    private const string ScorePattern = @"[+\-]?(INFINITY|[0-9]+)";

    [Element("configuration")]
    internal sealed partial class Configuration
    {
        [Element("crm_config")]
        public required OptionSets Options { get; set; }

        public required Nodes Nodes { get; set; }

        public required Resources Resources { get; set; }

        public required Constraints Constraints { get; set; }

        [Element("acls")]
        public AccessControl? AccessControl { get; set; }
    }

    [Group]
    internal sealed partial class OptionSets
    {
        public List<ClusterProperties> Sets { get; } = [];
    }

    [Element("cluster_property_set")]
    internal sealed partial class ClusterProperties
    {
        [Group]
        public NameValueSet Set { get; set; } = new();
    }

    [Element("instance_attributes")]
    internal sealed partial class InstanceAttributes
    {
        [Group]
        public NameValueSet Set { get; set; } = new();
    }

    [Element("meta_attributes")]
    internal sealed partial class MetaAttributes
    {
        [Group]
        public NameValueSet Set { get; set; } = new();
    }

    /// <summary>Names with values, or a reference to another such set.</summary>
    [Group]
    internal sealed partial class NameValueSet
    {
        [Attr("id-ref"), Data("NCName"), Choice("set", "elsewhere")]
        public string? Elsewhere { get; set; }

        [Attr("id"), Data("NCName"), Choice("set", "here")]
        public string? Id { get; set; }

        [Choice("set", "here", Optional = true)]
        public Rule? Rule { get; set; }

        [Choice("set", "here", Optional = true)]
        public List<NameValue> Values { get; } = [];

        [Attr("score"), Pattern(ScorePattern), Choice("set", "here", Optional = true)]
        public string? Score { get; set; }
    }

    [Element("nvpair")]
    internal sealed partial class NameValue
    {
        [Attr("id-ref"), Data("NCName"), Choice("pair", "elsewhere")]
        public string? Elsewhere { get; set; }

        [Attr("id"), Data("NCName"), Choice("pair", "here")]
        public string? Id { get; set; }

        [Attr("name"), Choice("pair", "here"), Choice("pair", "elsewhere", Optional = true)]
        public string? Name { get; set; }

        [Attr("value"), Choice("pair", "here", Optional = true)]
        public string? Value { get; set; }
    }

    [Element("nodes")]
    internal sealed partial class Nodes
    {
        public List<Node> All { get; } = [];
    }

    [Element("node")]
    internal sealed partial class Node
    {
        [Attr("id")]
        public required string Id { get; set; }

        [Attr("uname")]
        public required string Name { get; set; }

        public List<InstanceAttributes> Attributes { get; } = [];
    }

    /// <summary>Who may see and change what; of its roles the excerpt has the names.</summary>
    [Group]
    internal sealed partial class AccessControl
    {
        public List<AccessRole> Roles { get; } = [];
    }

    [Element("acl_role")]
    internal sealed partial class AccessRole
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("description")]
        public string? Description { get; set; }
    }

    [Element("resources")]
    internal sealed partial class Resources
    {
        public List<IResource> All { get; } = [];
    }

    [Choice]
    internal partial interface IResource;

    /// <summary>What may stand in a clone.</summary>
    [Choice]
    internal partial interface ICloned;

    [Group]
    internal abstract partial class Resource
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("description")]
        public string? Description { get; set; }

        public List<MetaAttributes> Meta { get; } = [];

        public List<InstanceAttributes> Attributes { get; } = [];
    }

    [Element("primitive")]
    internal sealed partial class Primitive : Resource, IResource, ICloned
    {
        [Attr("template"), Data("NCName"), Choice("agent", "template")]
        public string? Template { get; set; }

        [Attr("class"), Choice("agent", "provided", Values = ["ocf"]), Choice("agent", "named", Values = ["systemd", "stonith"])]
        public Standard? Standard { get; set; }

        [Attr("provider"), Choice("agent", "provided")]
        public string? Provider { get; set; }

        [Attr("type"), Choice("agent", "provided"), Choice("agent", "named")]
        public string? Agent { get; set; }

        [Element("operations")]
        public Operations? Operations { get; set; }
    }

    internal enum Standard
    {
        [Value("ocf")]
        Ocf,

        [Value("systemd")]
        Systemd,

        [Value("stonith")]
        Stonith,
    }

    [Group]
    internal sealed partial class Operations
    {
        public List<Operation> All { get; } = [];
    }

    [Element("op")]
    internal sealed partial class Operation
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("name")]
        public required string Name { get; set; }

        [Attr("interval")]
        public required string Interval { get; set; }

        [Attr("timeout")]
        public string? Timeout { get; set; }
    }

    [Element("group")]
    internal sealed partial class ResourceGroup : Resource, IResource, ICloned
    {
        [OneOrMore]
        public List<Primitive> Primitives { get; } = [];
    }

    [Element("clone")]
    internal sealed partial class Clone : Resource, IResource
    {
        public required ICloned Resource { get; set; }
    }

    [Element("constraints")]
    internal sealed partial class Constraints
    {
        public List<IConstraint> All { get; } = [];
    }

    [Choice]
    internal partial interface IConstraint;

    [Element("rsc_location")]
    internal sealed partial class Location : IConstraint
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("rsc"), Data("NCName"), Choice("what")]
        public string? Resource { get; set; }

        [Attr("rsc-pattern"), Choice("what")]
        public string? Pattern { get; set; }

        [OneOrMore, Choice("what")]
        public List<ResourceSet> Sets { get; } = [];

        [Attr("score"), Pattern(ScorePattern), Choice("where", "node")]
        public string? Score { get; set; }

        [Attr("node"), Choice("where", "node")]
        public string? Node { get; set; }

        [OneOrMore, Choice("where", "rules")]
        public List<Rule> Rules { get; } = [];
    }

    [Element("rsc_order")]
    internal sealed partial class ResourceOrder : IConstraint
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("first"), Data("NCName"), Choice("what", "two")]
        public string? First { get; set; }

        [Attr("then"), Data("NCName"), Choice("what", "two")]
        public string? Then { get; set; }

        [Attr("first-action"), Choice("what", "two", Optional = true)]
        public ResourceAction? FirstAction { get; set; }

        [OneOrMore, Choice("what", "sets")]
        public List<ResourceSet> Sets { get; } = [];
    }

    internal enum ResourceAction
    {
        [Value("start")]
        Start,

        [Value("stop")]
        Stop,

        [Value("promote")]
        Promote,

        [Value("demote")]
        Demote,
    }

    [Element("resource_set")]
    internal sealed partial class ResourceSet
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("sequential")]
        public bool? IsSequential { get; set; }

        [OneOrMore]
        public List<ResourceReference> References { get; } = [];
    }

    [Element("resource_ref")]
    internal sealed partial class ResourceReference
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }
    }
}
