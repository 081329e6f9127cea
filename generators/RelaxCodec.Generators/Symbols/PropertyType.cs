using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>The type of a property, taken apart.</summary>
/// <param name="Core">The type without <c>?</c>; of a list, that of its items.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="IsList">Whether it is a <c>List&lt;T&gt;</c>.</param>
/// <param name="OtherCollection">The name of a collection that is no <c>List&lt;T&gt;</c>.</param>
internal readonly record struct PropertyType(ITypeSymbol Core, bool IsNullable, bool IsList, string? OtherCollection)
{
    public static PropertyType Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return new(nullable.TypeArguments[0], true, false, null);

        bool isNullable = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is IArrayTypeSymbol array)
            return new(array.ElementType, isNullable, false, "array");
        if (type is INamedTypeSymbol { Arity: 1, TypeKind: not TypeKind.Error } named && named.ContainingNamespace.ToDisplayString() is { } ns
            && ns.StartsWith("System.Collections", StringComparison.Ordinal))
        {
            ITypeSymbol item = named.TypeArguments[0];
            return named.Name == "List" && ns == "System.Collections.Generic"
                ? new(item, isNullable, true, null)
                : new(item, isNullable, false, named.Name);
        }

        return new(type, isNullable, false, null);
    }
}
