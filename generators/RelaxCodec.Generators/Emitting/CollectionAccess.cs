using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>How generated code goes through a collection: always by index, so that nothing is boxed.</summary>
internal static class CollectionAccess
{
    /// <summary>The pattern of what is not null, or not <c>default</c>, with a variable for it.</summary>
    public static string NotNull(CollectionModel collection, string local) => $"{NotNull(collection)} {local}";

    /// <summary>The pattern of what is not null, or not <c>default</c>.</summary>
    public static string NotNull(CollectionModel collection) =>
        collection.Kind == CollectionKind.ImmutableArray ? "{ IsDefault: false }" : "{ }";

    /// <summary>Whether a collection may be null though its type does not say so: nothing made it, or code has set it to null.</summary>
    public static bool MayBeNull(PropertyModel property) =>
        property.IsNullable || !property.HasInitializer || property.Setter != SetterKind.None;

    /// <summary>What was read is a list already; anything else that has no index is copied.</summary>
    public static string ToList(string collection, string item) => $"{collection} as {ListOf(item)} ?? [.. {collection}]";

    public static string ListOf(string item) => $"global::System.Collections.Generic.List<{item}>";

    /// <summary>The type of a variable by which the items can be reached.</summary>
    public static string TypeOf(CollectionModel collection, string item) => collection.HasIndexer ? collection.Type : ListOf(item);

    /// <summary>The collection made of a list that nothing else refers to: an expression.</summary>
    public static string OfList(CollectionModel collection, string list) => collection.Kind switch
    {
        CollectionKind.Array or CollectionKind.ImmutableArray or CollectionKind.ImmutableList => $"[.. {list}]",
        CollectionKind.Collection => $"new {collection.Type}({list})",
        _ => list,
    };

    /// <summary>The collection, or an empty one for null, as <see cref="TypeOf"/> says: an expression.</summary>
    public static string OrEmpty(PropertyModel property, CollectionModel collection, string item, string value)
    {
        if (collection.Kind == CollectionKind.ImmutableArray)
        {
            string array = property.IsNullable ? value + ".GetValueOrDefault()" : value;
            return $"{array}.IsDefault ? [] : {array}";
        }

        if (collection.HasIndexer)
            return MayBeNull(property) ? $"{value} ?? []" : value;
        return $"{value} as {ListOf(item)} ?? [.. {(MayBeNull(property) ? $"{value} ?? []" : value)}]";
    }
}
