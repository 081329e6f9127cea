namespace RelaxCodec;

/// <summary>The part of a document that is in memory while it is read from its start to its end.</summary>
internal abstract class Utf8Window
{
    /// <summary>What is in memory, in UTF-8, followed by <see cref="PaddedBuffer.Padding"/> zeros that are part of the span.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>How many of the bytes are the document's.</summary>
    public abstract int Length { get; }

    /// <summary>Up to here all tokens are complete; the length if it <see cref="IsFinal"/>.</summary>
    public abstract int End { get; }

    /// <summary>Whether the document ends at <see cref="Length"/>.</summary>
    public abstract bool IsFinal { get; }

    /// <summary>Reads until there is at least one more complete token, or the document ends.</summary>
    /// <param name="keepFrom">What is before it is dropped; at most <see cref="End"/>.</param>
    /// <returns>By how many bytes what is kept has moved to the front.</returns>
    public abstract int Refill(int keepFrom);
}
