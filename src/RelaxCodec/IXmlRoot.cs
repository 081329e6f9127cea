using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// What a document can be read as: an element class (<see cref="IXmlElement{TSelf}"/>), or a choice of them, which is an abstract class or
/// an interface with <see cref="ChoiceAttribute"/>. The generator implements it. Users call <see cref="XmlCodec"/> and
/// <see cref="Grammar"/>; the members here are what those and generated classes call.
/// </summary>
/// <typeparam name="TSelf">The class or interface itself.</typeparam>
public interface IXmlRoot<TSelf>
    where TSelf : class, IXmlRoot<TSelf>
{
    /// <summary>The names of the elements that it may be: of a class one, of a choice those of all its alternatives.</summary>
    static abstract IReadOnlyList<XmlElementName> RootNames { get; }

    /// <summary>The define of the class or choice, and what it refers to.</summary>
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
    /// <exception cref="ArgumentException">The object is none of the elements of the choice.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Write<TSink>(TSelf it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct;

    /// <summary>Whether two objects stand for the same element: members and kept content, not positions.</summary>
    /// <param name="left">One object.</param>
    /// <param name="right">The other.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool ContentEquals(TSelf left, TSelf right);
}
