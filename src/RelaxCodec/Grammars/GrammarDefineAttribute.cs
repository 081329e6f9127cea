using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// What a property that returns a <see cref="GrammarFragment"/> returns, for readers of metadata: they compose grammars without running code.
/// Written by the generator.
/// </summary>
/// <param name="rng">The text of the define, without indentation; null if it is known only when the program runs.</param>
/// <param name="references">The types whose defines it refers to, in the order of <see cref="GrammarFragment.References"/>.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GrammarDefineAttribute(string? rng, params Type[] references) : Attribute
{
    /// <summary>The text of the define, without indentation; null if it is known only when the program runs.</summary>
    public string? Rng { get; } = rng;

    /// <summary>The types whose defines it refers to.</summary>
    public IReadOnlyList<Type> References { get; } = references;
}
