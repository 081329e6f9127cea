namespace RelaxCodec.Package.Tests.Export;

/// <summary>A datatype whose define only its code knows.</summary>
public readonly struct HandWritten : IXmlDatatype<HandWritten>
{
    /// <inheritdoc/>
    public static string Expected => "anything";

    /// <inheritdoc/>
    public static GrammarFragment Fragment { get; } = new("handWritten", "<define name=\"handWritten\"><text/></define>");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out HandWritten value)
    {
        value = default;
        return true;
    }

    /// <inheritdoc/>
    public static bool TryFormat(HandWritten value, Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        return true;
    }
}
