using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>What <c>[Ns]</c> and <c>[Prefix]</c> say for the names of a class.</summary>
internal static class NamespaceScope
{
    /// <summary>The namespace of element names that say none themselves; several as in <see cref="XmlName"/>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        foreach (ISymbol scope in Around(type))
        {
            if (Annotations.Find(scope, "Ns") is { } annotation && Annotations.Text(annotation) is { } ns)
                return string.Join(" ", Annotations.Others(annotation).Prepend(ns).Distinct());
        }

        return "";
    }

    /// <summary>The namespace of an element name.</summary>
    /// <param name="annotation">The annotation that gives the name.</param>
    /// <param name="type">The class that has the annotation, or has the property that has it.</param>
    public static string Of(AttributeData annotation, INamedTypeSymbol type) => Annotations.Named<string>(annotation, "Ns") ?? Of(type);

    /// <summary>
    /// The prefixes for a class's element, which has these namespaces in it: the nearest of those for one namespace, or of one name.
    /// </summary>
    public static EquatableArray<PrefixModel> PrefixesOf(INamedTypeSymbol type, ICollection<string> namespaces)
    {
        var prefixes = new List<PrefixModel>();
        foreach (ISymbol scope in Around(type))
        {
            bool isOwn = IsElementOf(scope, type);
            foreach (AttributeData annotation in Annotations.FindAll(scope, "Prefix"))
            {
                bool isWhenUsed = isOwn && Annotations.Named<bool>(annotation, "WhenUsed");
                if (Annotations.Text(annotation) is { } prefix && Annotations.Text(annotation, 1) is { } ns
                    && (isOwn || namespaces.Contains(ns)) && !prefixes.Any(p => p.Prefix == prefix || p.Namespace == ns))
                    prefixes.Add(new PrefixModel(prefix, ns, isOwn && !isWhenUsed, isWhenUsed));
            }
        }

        return new(prefixes);
    }

    // A case is a part of its base class's element; its base class has the say before the classes around it.
    private static IEnumerable<ISymbol> Around(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            INamedTypeSymbol? part = outer;
            for (; part is not null && Annotations.Has(part, "Case"); part = Roles.BaseOf(part))
                yield return part;
            if (part is not null)
                yield return part;
        }

        if (type.ContainingAssembly is { } assembly)
            yield return assembly;
    }

    private static bool IsElementOf(ISymbol scope, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = Annotations.Has(t, "Case") ? Roles.BaseOf(t) : null)
        {
            if (SymbolEqualityComparer.Default.Equals(scope, t))
                return true;
        }

        return false;
    }
}
