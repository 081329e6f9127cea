using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;ref&gt;</c>: the pattern that a define gives a name.</summary>
/// <param name="Define">The name of the define; null if only the fragment knows it, when the program runs.</param>
/// <param name="Fragment">The property that holds the fragment of the define, from <c>global::</c> on.</param>
internal sealed record RefPattern(string? Define, string Fragment) : Pattern
{
    /// <summary>The class whose members the define has, if these stand in the element of the one who refers to it.</summary>
    public SharedModel? Inlined { get; init; }

    /// <summary>The case of a group whose content the define has, where an alternative admits some cases only; null elsewhere.</summary>
    public CaseAlternative? Case { get; init; }

    /// <summary>The define of one alternative of the class that this is the define of.</summary>
    public RefPattern AlternativeOf(ChildAlternative alternative) => new(
        $"{Define}.{alternative.Name}",
        Fragment.Substring(0, Fragment.LastIndexOf('.') + 1) + ClassPatterns.AlternativeFragment(alternative.Index));
}
