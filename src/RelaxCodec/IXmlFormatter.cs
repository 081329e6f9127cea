namespace RelaxCodec;

/// <summary>Writes the values of a C# type in the canonical form of their datatype, without a culture.</summary>
/// <typeparam name="TValue">The C# type of the values.</typeparam>
public interface IXmlFormatter<TValue>
{
    /// <summary>Writes a value in its canonical form, or as it was written if it has no other.</summary>
    /// <param name="value">The value.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>False if the destination is too short; the caller then calls again with a longer one.</returns>
    static abstract bool TryFormat(TValue value, Span<char> destination, out int charsWritten);
}
