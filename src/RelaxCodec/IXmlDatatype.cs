using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec;

/// <summary>
/// A datatype: the lexical forms that are valid, and the value that each stands for (RELAX NG section 4.12; <see cref="DatatypeAttribute"/>).
/// Every valid form has to have a value: a form without a number of its own is held as written.
/// </summary>
/// <typeparam name="TValue">The C# type of the values.</typeparam>
public interface IXmlDatatype<TValue> : IXmlFormatter<TValue>
{
    /// <summary>What a valid value is, in words that fit after "expected ".</summary>
    static abstract string Expected { get; }

    /// <summary>The define of the datatype.</summary>
    static abstract GrammarFragment Fragment { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="lexical">The characters as they stand in the document, white space included.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the form is valid: exactly what <see cref="Fragment"/> says.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> lexical, [MaybeNullWhen(false)] out TValue value);
}
