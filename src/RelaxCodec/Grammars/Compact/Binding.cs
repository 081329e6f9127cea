namespace RelaxCodec;

/// <summary>How tightly what is written holds together, and what its place asks for; looser things need parentheses.</summary>
internal enum Binding
{
    /// <summary>Patterns with an operator between them, which fill a define or a pair of braces.</summary>
    Loose,

    /// <summary>A pattern between operators.</summary>
    Operand,

    /// <summary>A pattern that <c>?</c>, <c>*</c> or <c>+</c> can follow.</summary>
    Primary,
}
