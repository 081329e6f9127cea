namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// A document after a revision by <see cref="FailoverConversion"/> or <see cref="FailoverFixes"/>: what stands outside the edits is
/// character by character as it was.
/// </summary>
public sealed record FailoverRevision
{
    internal FailoverRevision(string text) => Text = text;

    /// <summary>The text after the revision; the original text if there is nothing to do.</summary>
    public string Text { get; init; }

    /// <summary>The edits of the original text that make <see cref="Text"/>, in its order; they do not overlap.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    /// <summary>What was changed: an entry for each device, or for each correction.</summary>
    public IReadOnlyList<FailoverNote> Changes { get; init; } = [];

    /// <summary>What people should know of the changes: what was said by an equivalent.</summary>
    public IReadOnlyList<FailoverNote> Notes { get; init; } = [];

    /// <summary>What was left alone, and why.</summary>
    public IReadOnlyList<FailoverNote> Refusals { get; init; } = [];

    /// <summary>Why the document could not be read at all (RX001 to RX003, RX017); null if it could.</summary>
    public Problem? Fault { get; init; }
}
