using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Names of local variables: those of the properties with a small first letter, none of them twice.</summary>
/// <param name="parameters">The names of parameters that not every class's methods have.</param>
internal sealed class LocalNames(params string[] parameters)
{
    private readonly HashSet<string> _taken = new(
        ["it", "cursor", "output", "seen", "kept", "first", "left", "right", "i", "text", "value", "_", .. parameters],
        StringComparer.Ordinal);

    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    public string Of(PropertyModel property) => Unique(property.Name, property.Name.TrimStart('@'));

    /// <summary>The name of one more variable of a property.</summary>
    public string Of(PropertyModel property, string suffix) =>
        suffix.Length == 0 ? Of(property) : Unique(property.Name + " " + suffix, property.Name.TrimStart('@') + suffix);

    public string Unique(string key, string wish)
    {
        if (_byKey.TryGetValue(key, out string? known))
            return known;
        string name = char.ToLowerInvariant(wish[0]) + wish.Substring(1);
        while (!_taken.Add(name))
            name += "Value";
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || MeansMoreInPatterns(name))
            name = "@" + name;
        _byKey.Add(key, name);
        return name;
    }

    // Keywords in some places only, of which a pattern or an expression is one.
    private static bool MeansMoreInPatterns(string name) =>
        name is "and" or "or" or "not" or "when" or "with" or "var" or "await" or "nameof" or "field";
}
