namespace RelaxCodec.Generators.Model;

/// <summary>How a type is named, declared and referred to.</summary>
internal sealed record TypeIdentity
{
    /// <summary>The namespace as it is declared; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The partial declarations that enclose the generated members, outermost first; the last is the type itself.</summary>
    public required EquatableArray<string> Declarations { get; init; }

    /// <summary>The simple name, a keyword escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The name from <c>global::</c> on.</summary>
    public required string FullName { get; init; }

    /// <summary>The name in metadata, which names the generated file.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The name of the define: the one given, or the simple name, after those of the enclosing types.</summary>
    public required string DefineName { get; init; }

    /// <summary>The words of its accessibility: what a type beside this one may be at most.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The warnings that the compiler has for what the user's names and attributes are, wherever they are used.</summary>
    public EquatableArray<string> Warnings { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether the generated members refer to something that only obsolete members may refer to.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Whether that is so of types, which the arguments of an attribute cannot name.</summary>
    public bool HasObsoleteReferences { get; init; }

    /// <summary>Whether it is an interface, of which nobody makes objects.</summary>
    public bool IsInterface => Declarations[Declarations.Count - 1].StartsWith("partial interface ", StringComparison.Ordinal);
}
