namespace RelaxCodec.Datatypes;

/// <summary>A text is not a regular expression of XML Schema, or it is larger than this library takes.</summary>
public sealed class XsdPatternException : FormatException
{
    /// <summary>Creates the exception for a pattern.</summary>
    /// <param name="message">What is wrong and what to write instead.</param>
    /// <param name="pattern">The whole pattern.</param>
    /// <param name="position">The index in <paramref name="pattern"/> at which it goes wrong.</param>
    public XsdPatternException(string message, string pattern, int position)
        : base(message)
    {
        Pattern = pattern;
        Position = position;
    }

    /// <summary>The whole pattern.</summary>
    public string Pattern { get; }

    /// <summary>The zero-based index in <see cref="Pattern"/> at which it goes wrong.</summary>
    public int Position { get; }
}
