using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>How generated code goes through a collection: always by index, so that nothing is boxed.</summary>
internal static class CollectionAccess
{
    /// <summary>The pattern of what is not null, or not <c>default</c>, with a variable for it.</summary>
    public static string NotNull(CollectionPattern collection, string local) =>
        collection.Kind == CollectionKind.ImmutableArray ? $"{{ IsDefault: false }} {local}" : $"{{ }} {local}";

    /// <summary>Whether a collection may be null though its type does not say so: nothing made it.</summary>
    public static bool MayBeNull(PropertyPattern property) => property.IsNullable || !property.HasInitializer;

    /// <summary>What was read is a list already; anything else that has no index is copied.</summary>
    public static string ToList(string collection, string item) => $"{collection} as {ListOf(item)} ?? [.. {collection}]";

    public static string ListOf(string item) => $"global::System.Collections.Generic.List<{item}>";

    /// <summary>The type of a variable by which the items can be reached.</summary>
    public static string TypeOf(PropertyPattern property) =>
        property.Collection is { HasIndexer: true } collection ? collection.Type : ListOf(property.Type);

    /// <summary>The collection, or an empty one for null, as <see cref="TypeOf"/> says: an expression.</summary>
    public static string OrEmpty(PropertyPattern property, string value)
    {
        CollectionPattern collection = property.Collection!;
        if (collection.Kind == CollectionKind.ImmutableArray)
        {
            string array = property.IsNullable ? value + ".GetValueOrDefault()" : value;
            return $"{array}.IsDefault ? [] : {array}";
        }

        if (collection.HasIndexer)
            return MayBeNull(property) ? $"{value} ?? []" : value;
        return $"{value} as {ListOf(property.Type)} ?? [.. {(MayBeNull(property) ? $"{value} ?? []" : value)}]";
    }
}
