using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec;

/// <summary>
/// How texts and values of a C# type become each other (XML Schema calls that the lexical mapping). Which texts are valid is another
/// matter: that of the datatypes that name it as their <see cref="DatatypeAttribute.Mapping"/>. Each <see cref="IXmlDatatype{TValue}"/> is
/// one, too.
/// </summary>
/// <typeparam name="TValue">The C# type of the values.</typeparam>
public interface IXmlLexicalMapping<TValue> : IXmlFormatter<TValue>
{
    /// <summary>Reads a value.</summary>
    /// <param name="lexical">The characters as they stand in the document, white space included.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// Whether there is one. Of a datatype: whether the form is valid, exactly as its define says. Of a mapping that others name: a text
    /// that is valid for them and has no value here is held as it was written.
    /// </returns>
    static abstract bool TryParse(ReadOnlySpan<char> lexical, [MaybeNullWhen(false)] out TValue value);
}
