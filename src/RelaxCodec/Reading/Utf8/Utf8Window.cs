namespace RelaxCodec;

/// <summary>The part of a long document that is in memory. It moves on when a source has read what there is.</summary>
internal abstract class Utf8Window
{
    /// <summary>What is in memory, followed by 64 zeros that are part of the span.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>How many of the bytes are the document's.</summary>
    public abstract int Length { get; }

    /// <summary>Up to here all tokens are complete; <see cref="Length"/> if <see cref="IsFinal"/>.</summary>
    public abstract int End { get; }

    /// <summary>Whether the document ends at <see cref="Length"/>.</summary>
    public abstract bool IsFinal { get; }

    /// <summary>
    /// Drops what is before <paramref name="keepFrom"/>, and reads until there is at least one more complete token or the document
    /// ends.
    /// </summary>
    /// <param name="keepFrom">The first byte that is still needed.</param>
    /// <returns>By how many bytes what is kept has moved to the front.</returns>
    public abstract int Refill(int keepFrom);
}
