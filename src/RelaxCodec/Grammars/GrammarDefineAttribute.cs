using System.ComponentModel;

namespace RelaxCodec;

/// <summary>
/// Marks a property whose getter makes its <see cref="GrammarFragment"/> of a UTF-8 literal, for readers of metadata: they compose grammars
/// without running code. The text is that literal, the references are what the lambda behind it asks for; both stand in the assembly once.
/// Written by the generator.
/// </summary>
/// <param name="references">The types whose defines it refers to, if the text is open.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GrammarDefineAttribute(params Type[] references) : Attribute
{
    /// <summary>Whether the text is known only when the program runs, because it holds names from defines written by hand.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The types whose defines it refers to, if the text is open.</summary>
    public IReadOnlyList<Type> References { get; } = references;
}
