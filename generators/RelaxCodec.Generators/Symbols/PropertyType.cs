using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>The type of a property, taken apart.</summary>
/// <param name="Core">The type without <c>?</c>; of a collection, that of its items.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Collection">The kind of collection that it is.</param>
/// <param name="OtherCollection">The name of a collection that is none of those.</param>
internal readonly record struct PropertyType(ITypeSymbol Core, bool IsNullable, CollectionKind Collection, string? OtherCollection)
{
    /// <summary>Whether it is a collection that elements can be read into.</summary>
    public bool IsList => Collection != CollectionKind.None;

    /// <summary>Whether items of the collection may be null.</summary>
    public bool HasNullItems { get; private init; }

    /// <param name="type">The type.</param>
    /// <param name="allowsNullItems">Whether items may be null; else what has such items is no collection of elements.</param>
    public static PropertyType Of(ITypeSymbol type, bool allowsNullItems = false)
    {
        bool isNullable = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            type = nullable.TypeArguments[0];
        }

        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
            // One value: binary data.
            return new(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), isNullable, CollectionKind.None, null);
        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1
                ? OfItems(array.ElementType, isNullable, CollectionKind.Array, type, allowsNullItems)
                : new(
                    array.ElementType,
                    isNullable,
                    CollectionKind.None,
                    array.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        }

        if (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_String } named
            || Roles.IsAnnotated(named))
            return new(type, isNullable, CollectionKind.None, null);
        return KindOf(named) is var kind and not CollectionKind.None
            ? OfItems(named.TypeArguments[0], isNullable, kind, type, allowsNullItems)
            : new(type, isNullable, CollectionKind.None, ItemOf(named) is null || DatatypeReader.IsDatatype(named) ? null : NameOf(named));
    }

    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0]
        : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>The type of the items of what is no collection that elements can be read into, for the report.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type.AllInterfaces
        .FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    // An item is an element, so that it is never null unless that can be nil.
    private static PropertyType OfItems(ITypeSymbol item, bool isNullable, CollectionKind kind, ITypeSymbol type, bool allowsNull) =>
        item is not { NullableAnnotation: NullableAnnotation.Annotated, TypeKind: not TypeKind.Error } ? new(item, isNullable, kind, null)
        : allowsNull ? new(WithoutNull(item), isNullable, kind, null) { HasNullItems = true }
        : new(item.WithNullableAnnotation(NullableAnnotation.NotAnnotated), isNullable, CollectionKind.None, NameOf(type));

    /// <summary>What is to be written instead of a collection that elements cannot be read into.</summary>
    public static string InsteadOf(ITypeSymbol type)
    {
        if (WithoutNullItems(WithoutNull(type)) is { } without)
            return $"no item may be null: write {without}";
        string item = NameOf(WithoutNull(ItemOf(type) ?? (type is IArrayTypeSymbol array ? array.ElementType : type)));
        return $"use List<{item}>, {item}[], ImmutableArray<{item}>, ImmutableList<{item}>, Collection<{item}> "
            + $"or an interface of List<{item}>; other collections lose the order of elements, or equal ones";
    }

    // Null if the items are not what is wrong with the collection.
    private static string? WithoutNullItems(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: { NullableAnnotation: NullableAnnotation.Annotated } item } =>
            $"{NameOf(WithoutNull(item))}[]",
        INamedTypeSymbol { TypeArguments: [{ NullableAnnotation: NullableAnnotation.Annotated } item] } named
            when KindOf(named) != CollectionKind.None => $"{named.Name}<{NameOf(WithoutNull(item))}>",
        _ => null,
    };

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static CollectionKind KindOf(INamedTypeSymbol type) => type.Arity != 1 ? CollectionKind.None
        : (type.ContainingNamespace.ToDisplayString(), type.Name) switch
        {
            ("System.Collections.Generic", "List") => CollectionKind.List,
            ("System.Collections.Generic", "IList") => CollectionKind.ListInterface,
            ("System.Collections.Generic", "ICollection") => CollectionKind.CollectionInterface,
            ("System.Collections.Generic", "IReadOnlyList") => CollectionKind.ReadOnlyList,
            ("System.Collections.Generic", "IReadOnlyCollection" or "IEnumerable") => CollectionKind.Enumerable,
            ("System.Collections.ObjectModel", "Collection") => CollectionKind.Collection,
            ("System.Collections.Immutable", "ImmutableArray") => CollectionKind.ImmutableArray,
            ("System.Collections.Immutable", "ImmutableList") => CollectionKind.ImmutableList,
            _ => CollectionKind.None,
        };
}
