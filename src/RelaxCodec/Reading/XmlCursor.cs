namespace RelaxCodec;

/// <summary>What generated parsers read from: a token source with the path, limits, problems, kept content and positions that every source needs alike.</summary>
/// <typeparam name="TSource">The kind of token source.</typeparam>
public ref struct XmlCursor<TSource>
    where TSource : struct, IXmlTokenSource, allows ref struct
{
}
