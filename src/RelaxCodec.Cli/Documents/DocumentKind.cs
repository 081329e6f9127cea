using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>A kind of document that the tool knows, told by its root element.</summary>
/// <param name="description">What it is, in words for a list.</param>
internal abstract class DocumentKind(string description)
{
    /// <summary>All kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new DocumentKind<Domain>("a virtual machine or container, as far as it is modelled"),
        new DocumentKind<Network>("a virtual network, or a pool of assigned devices"),
        new DocumentKind<Interface>("a network interface of a domain"),
        new DocumentKind<Hostdev>("a device of the host that is assigned to a domain"),
    ];

    /// <summary>The name of the root element, and of the grammar.</summary>
    public abstract string Name { get; }

    /// <summary>What it is.</summary>
    public string Description { get; } = description;

    /// <summary>The grammar of such documents in a release.</summary>
    public abstract Grammar GrammarOf(LibvirtRelease release);

    /// <summary>The grammar of such documents, of which that of any release can be told.</summary>
    public abstract Grammar GrammarOfAll { get; }

    /// <summary>The kind of that name; null if there is none.</summary>
    public static DocumentKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>Reads a document and reports every difference from the schema of a release.</summary>
    public abstract (IXmlNode? Root, IReadOnlyList<Problem> Problems) Read(byte[] content, LibvirtRelease release);

    /// <summary>The canonical form of a document, as a release prints it.</summary>
    public abstract CanonicalForm Format(byte[] content, LibvirtRelease release);
}
