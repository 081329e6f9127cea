namespace RelaxCodec.Generators.Model;

/// <summary>The C# property that holds what a pattern matches.</summary>
internal sealed record PropertyModel
{
    /// <summary>The name, a keyword escaped.</summary>
    public required string Name { get; init; }

    /// <summary>The type from <c>global::</c> on, without <c>?</c>; of a list, the type of its items.</summary>
    public required string Type { get; init; }

    /// <summary>Whether items of the collection may be null.</summary>
    public required bool HasNullItems { get; init; }

    /// <summary>The type of the items of a collection, with <c>?</c> where they may be null.</summary>
    public string ItemType => HasNullItems ? Type + "?" : Type;

    /// <summary>The collection that it is; null for one value.</summary>
    public required CollectionModel? Collection { get; init; }

    /// <summary>The class that declares the property.</summary>
    public required string Owner { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>Whether the type, or that of a list's items, is a value type.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>Whether an initializer gives a new object a value in it, one that is not null.</summary>
    public required bool HasInitializer { get; init; }

    public required SetterKind Setter { get; init; }
}
