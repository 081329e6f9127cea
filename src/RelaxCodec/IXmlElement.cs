using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// An element class with the parser, formatter, comparison and schema that the generator wrote. Users call <see cref="XmlCodec"/>
/// and <see cref="Grammar"/>; the members here are what those and other generated classes call.
/// </summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public interface IXmlElement<TSelf> : IXmlNode
    where TSelf : class, IXmlElement<TSelf>
{
    /// <summary>The local name of the element.</summary>
    static abstract string ElementName { get; }

    /// <summary>The namespace name of the element; empty for none.</summary>
    static virtual string ElementNamespace => "";

    /// <summary>The define of the class and what it refers to.</summary>
    static abstract GrammarFragment Fragment { get; }

    /// <summary>Reads the element whose start tag is current.</summary>
    /// <typeparam name="TSource">The kind of token source.</typeparam>
    /// <param name="cursor">The cursor, on the start tag; afterwards past the end tag.</param>
    /// <returns>The object; null if no case of the class fits, in which case the element was kept in its parent.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct;

    /// <summary>Writes the element.</summary>
    /// <typeparam name="TSink">The kind of token sink.</typeparam>
    /// <param name="it">The object.</param>
    /// <param name="output">Where to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Write<TSink>(TSelf it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct;

    /// <summary>Whether two objects stand for the same element: members and kept content, not positions.</summary>
    /// <param name="left">One object.</param>
    /// <param name="right">The other.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool ContentEquals(TSelf left, TSelf right);
}
