namespace RelaxCodec.ReferenceSite;

/// <summary>A pattern of RELAX NG, as pages show it.</summary>
/// <param name="Span">The releases that have it. Of an optional: those in which its content is optional; in the others that is
/// required.</param>
internal abstract record Pattern(ReleaseSpan Span)
{
    /// <summary>The patterns directly in it.</summary>
    public virtual IReadOnlyList<Pattern> Parts => [];

    /// <summary>It and all patterns in it, in the order of the text; what it refers to is not in it.</summary>
    public IEnumerable<Pattern> All => Parts.SelectMany(static part => part.All).Prepend(this);
}
