using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Sequences;

/// <summary>What may still come: a pattern in a form of which there is one object for one language, as far as that is easy.</summary>
internal sealed class SequenceExpression(int id, SequencePatternKind kind, int item, bool isNullable, SequenceExpression[] parts)
{
    public int Id { get; } = id;

    /// <summary>Its kind: empty, item, group of two, choice, interleave or one or more.</summary>
    public SequencePatternKind Kind { get; } = kind;

    public int Item { get; } = item;

    public bool IsNullable { get; } = isNullable;

    public SequenceExpression[] Parts { get; } = parts;
}
