using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds what the generated code of a type refers to: types and members, each with what it is declared in.</summary>
internal sealed class ReferredSymbols
{
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);
    private readonly CancellationToken _cancellation;

    private ReferredSymbols(CancellationToken cancellation) => _cancellation = cancellation;

    public static IReadOnlyCollection<ISymbol> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var symbols = new ReferredSymbols(cancellation);
        symbols.AddType(type);
        for (INamedTypeSymbol? t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (Roles.IsAnnotated(t))
                symbols.AddType(t);
        }

        symbols.AddTypes(Annotations.TypesNamedBy(type).Concat(DerivedClasses.CasesOf(type, cancellation)));
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property)
                symbols.AddProperty(property);
            else if (type.TypeKind == TypeKind.Enum)
                symbols._found.Add(member);
        }

        return symbols._found;
    }

    private void AddProperty(IPropertySymbol property)
    {
        if (property.IsStatic
            || !(MemberKindReader.HasKind(property) || PropertyType.Of(property.Type).Core is INamedTypeSymbol core && TakesPart(core)))
            return;
        _found.Add(property);
        if (property.GetMethod is { } get)
            _found.Add(get);
        if (property.SetMethod is { } set)
            _found.Add(set);
        AddTypes(Annotations.TypesNamedBy(property).Append(property.Type));
    }

    /// <summary>Whether there is generated code of the type.</summary>
    public static bool TakesPart(INamedTypeSymbol type) =>
        Roles.IsAnnotated(type) || Annotations.Has(type, "Datatype") || EnumReader.HasValues(type);

    private void AddTypes(IEnumerable<ITypeSymbol> types)
    {
        foreach (ITypeSymbol type in types)
            AddType(type);
    }

    private void AddType(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddType(array.ElementType);
            return;
        }

        if (type is not INamedTypeSymbol named || !_found.Add(named))
            return;
        AddTypes(named.TypeArguments);
        for (INamedTypeSymbol? outer = named.ContainingType; outer is not null; outer = outer.ContainingType)
            _found.Add(outer);
        if (!TakesPart(named))
            return;
        // An owner makes groups, those with cases as the case that is there, and passes on to the elements of a choice.
        if (named.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty) is { } constructor)
            _found.Add(constructor);
        if (Roles.IsGroup(named))
            AddTypes(DerivedClasses.CasesOf(named, _cancellation));
        if (Roles.IsChoice(named))
            AddTypes(DerivedClasses.ElementsOf(named, _cancellation));
    }
}
