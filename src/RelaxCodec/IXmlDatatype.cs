namespace RelaxCodec;

/// <summary>
/// A datatype: the lexical forms that are valid, and the value that each stands for (RELAX NG section 4.12;
/// <see cref="DatatypeAttribute"/>). Every valid form has to have a value: a form without a number of its own is held as written.
/// <c>TryParse</c> is true exactly for what <see cref="Fragment"/> says.
/// </summary>
/// <typeparam name="TValue">The C# type of the values.</typeparam>
public interface IXmlDatatype<TValue> : IXmlLexicalMapping<TValue>
{
    /// <summary>What a valid value is, in words that fit after "expected ".</summary>
    static abstract string Expected { get; }

    /// <summary>The define of the datatype.</summary>
    static abstract GrammarFragment Fragment { get; }
}
