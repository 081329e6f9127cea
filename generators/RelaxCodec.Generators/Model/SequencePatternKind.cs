namespace RelaxCodec.Generators.Model;

/// <summary>The kinds of patterns that elements in sequence can have: those of RELAX NG that are about order and number.</summary>
internal enum SequencePatternKind
{
    Empty,
    Item,
    Group,
    Choice,
    Interleave,
    Optional,
    ZeroOrMore,
    OneOrMore,
}
