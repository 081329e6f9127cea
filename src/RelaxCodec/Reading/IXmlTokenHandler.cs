namespace RelaxCodec;

/// <summary>Something that takes the tokens of a document: see <see cref="XmlTokens"/>.</summary>
public interface IXmlTokenHandler
{
    /// <summary>Takes the tokens.</summary>
    /// <typeparam name="TSource">The kind of token source.</typeparam>
    /// <param name="tokens">The source, before the first token. It is of no use once this method has returned.</param>
    void Handle<TSource>(TSource tokens)
        where TSource : struct, IXmlTokenSource, allows ref struct;
}
