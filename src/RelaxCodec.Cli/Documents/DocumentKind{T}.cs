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
    public override Grammar Grammar => Grammar.Of<T>();

    /// <inheritdoc/>
    public override (IXmlNode? Root, IReadOnlyList<Problem> Problems) Read(byte[] content)
    {
        XmlReadResult<T> read = Read(content, XmlReadOptions.Strict);
        return (read.Value, read.Problems);
    }

    /// <inheritdoc/>
    public override CanonicalForm Format(byte[] content)
    {
        XmlReadResult<T> read = Read(content, Keeping);
        if (read.Value is not { } value || !read.IsValid)
            return CanonicalForm.Refused(read.Problems);

        string text = XmlCodec.Format(value);
        // Nobody reads a file again after formatting it: what would be lost has to be seen here.
        if (!XmlCodec.ContentEquals(value, XmlCodec.Read<T>(text, Keeping).Value))
            throw new InvalidOperationException("the canonical form would have another meaning, so nothing was written");
        return CanonicalForm.Of(text);
    }

    // As a stream: the reader finds the encoding.
    private static XmlReadResult<T> Read(byte[] content, XmlReadOptions options) =>
        XmlCodec.Read<T>(new MemoryStream(content, writable: false), options);
}
