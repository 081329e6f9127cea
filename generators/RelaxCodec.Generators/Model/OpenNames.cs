namespace RelaxCodec.Generators.Model;

/// <summary>The names that are open, but for those of members: <c>anyName</c> or <c>nsName</c>, with exceptions.</summary>
/// <param name="Namespace">The namespace that they are in; null for any.</param>
/// <param name="ExceptNamespaces">Namespaces that they are not in.</param>
/// <param name="ExceptNames">Names that are not among them.</param>
/// <param name="IsForeign">Whether they are not in the namespace of the element's class, nor in none.</param>
internal sealed record OpenNames(
    string? Namespace, EquatableArray<string> ExceptNamespaces, EquatableArray<XmlName> ExceptNames, bool IsForeign)
{
    /// <summary>The namespaces that they are not in, in an element whose class has this namespace.</summary>
    public IEnumerable<string> ExcludedNamespaces(string own) =>
        (IsForeign ? ExceptNamespaces.Append("").Concat(own.Split(' ')) : ExceptNamespaces).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a name would be one of them, were it not excepted by itself.</summary>
    public bool MayHave(XmlName name, string own) =>
        Namespace is null ? !ExcludedNamespaces(own).Contains(name.Namespace, StringComparer.Ordinal) : Namespace == name.Namespace;
}
