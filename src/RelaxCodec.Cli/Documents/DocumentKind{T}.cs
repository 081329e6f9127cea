using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The kind of document whose root element is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The class of the root element.</typeparam>
/// <param name="description">What it is, in words for a list.</param>
internal sealed class DocumentKind<T>(string description) : DocumentKind(description)
    where T : class, IXmlElement<T>
{
    private static readonly XmlReadOptions Keeping = XmlReadOptions.Lenient with { Positions = false };

    /// <inheritdoc/>
    public override string Name => T.ElementName;

    /// <inheritdoc/>
    public override Grammar GrammarOf(LibvirtRelease release) => Grammar.Of<T>(release.Version);

    /// <inheritdoc/>
    public override Grammar GrammarOfAll => Grammar.Of<T>();

    /// <inheritdoc/>
    public override (IXmlNode? Root, IReadOnlyList<Problem> Problems) Read(byte[] content, LibvirtRelease release)
    {
        XmlReadResult<T> read = Read(content, XmlReadOptions.Strict with { Release = release.Version });
        return (read.Value, read.Problems.Any(IsOutsideRelease) ? [.. read.Problems.Select(release.Explain)] : read.Problems);
    }

    /// <inheritdoc/>
    public override CanonicalForm Format(byte[] content, LibvirtRelease release)
    {
        XmlReadOptions keeping = Keeping with { Release = release.Version };
        XmlReadResult<T> read = Read(content, keeping);
        if (read.Value is not { } value || !read.IsValid)
            return CanonicalForm.Refused(read.Problems);

        string text = XmlCodec.Format(value, new XmlFormatOptions { Release = release.Version });
        // Nobody reads a file again after formatting it: what would be lost has to be seen here.
        if (!XmlCodec.ContentEquals(value, XmlCodec.Read<T>(text, keeping).Value))
            throw new InvalidOperationException("the canonical form would have another meaning, so nothing was written");
        return CanonicalForm.Of(text) with { OutsideRelease = OutsideRelease(content, release) };
    }

    private static bool IsOutsideRelease(Problem problem) => problem.Id == SchemaProblem.OutsideRelease;

    // Kept, as everything is: whoever wants the form of a release is told what that release would not print.
    private Problem[] OutsideRelease(byte[] content, LibvirtRelease release) => release == LibvirtRelease.Newest
        ? []
        : [.. Read(content, release).Problems.Where(IsOutsideRelease)];

    // As a stream: the reader finds the encoding.
    private static XmlReadResult<T> Read(byte[] content, XmlReadOptions options) =>
        XmlCodec.Read<T>(new MemoryStream(content, writable: false), options);
}
