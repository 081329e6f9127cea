using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Datatype(Mapping = ...)]</c>: datatypes whose values another type reads and writes.</summary>
internal static class MappingReader
{
    /// <summary>The type that a <c>[Datatype]</c> names as its mapping; null if it names none.</summary>
    public static INamedTypeSymbol? MappingOf(INamedTypeSymbol type) =>
        Annotations.Find(type, "Datatype") is { } datatype ? Annotations.Named<INamedTypeSymbol>(datatype, "Mapping") : null;

    /// <summary>The type of the values of a datatype with a mapping; null if it has none, or the mapping does not say.</summary>
    public static ITypeSymbol? ValueOf(INamedTypeSymbol type)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (INamedTypeSymbol? t = type; t is not null && visited.Add(t); t = MappingOf(t))
        {
            if (ValueOfMapping(t) is { } value)
                return value;
            if (MappingOf(t) is null && Annotations.Find(t, "Datatype") is { } datatype && !SymbolEqualityComparer.Default.Equals(t, type))
                return Annotations.Named<ITypeSymbol>(datatype, "Value");
        }

        return null;
    }

    /// <summary>The type of the values that a mapping written by hand reads and writes.</summary>
    public static ITypeSymbol? ValueOfMapping(INamedTypeSymbol mapping) =>
        mapping.AllInterfaces.FirstOrDefault(i => i.Arity == 1 && Annotations.IsRuntimeType(i, "IXmlLexicalMapping"))?.TypeArguments[0];

    /// <summary>Why a datatype cannot have its mapping, after the name of the datatype; null if it can.</summary>
    public static string? Problem(INamedTypeSymbol type, INamedTypeSymbol mapping, bool isHandWritten)
    {
        if (mapping.TypeKind == TypeKind.Error)
            return null;
        if (isHandWritten)
            return "reads and writes its values itself: leave out Mapping, or IXmlDatatype<>";
        if (Annotations.Named<ITypeSymbol>(Annotations.Find(type, "Datatype")!, "Value") is not null)
            return "has the values of its Mapping: leave out Value";
        if (ValueOfMapping(mapping) is not null)
            return null;
        return !Annotations.Has(mapping, "Datatype")
            ? $"cannot be read by '{mapping.Name}': a Mapping implements IXmlLexicalMapping<>, or is a datatype"
            : IsEndless(mapping) ? $"is its own mapping, by way of '{mapping.Name}': name a type that reads and writes the values"
            : null;
    }

    private static bool IsEndless(INamedTypeSymbol mapping)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (INamedTypeSymbol? t = mapping; t is not null && ValueOfMapping(t) is null; t = MappingOf(t))
        {
            if (!visited.Add(t))
                return true;
        }

        return false;
    }
}
