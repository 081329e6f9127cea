using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads how a property of several elements is filled.</summary>
internal static class CollectionReader
{
    /// <summary>The collection; null for a property of one value.</summary>
    public static CollectionModel? Read(IPropertySymbol property, PropertyType type)
    {
        if (!type.IsList)
            return null;
        ITypeSymbol collection =
            property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                ? nullable.TypeArguments[0]
                : property.Type;
        string name = type.HasNullItems ? TypeIdentityReader.FullNameWithNulls(collection) : TypeIdentityReader.FullName(collection);
        return new CollectionModel(name, type.Collection, IsGathered(property, type));
    }

    /// <summary>Whether items are gathered and set together. What surely can grow is filled where it is.</summary>
    public static bool IsGathered(IPropertySymbol property, PropertyType type) => type.Collection switch
    {
        CollectionKind.List or CollectionKind.Collection => type.IsNullable && property.SetMethod is { IsInitOnly: true },
        CollectionKind.ListInterface or CollectionKind.CollectionInterface => property.SetMethod is not null,
        _ => true,
    };
}
