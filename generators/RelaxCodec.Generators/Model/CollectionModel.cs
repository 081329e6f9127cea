namespace RelaxCodec.Generators.Model;

/// <summary>The collection that a property of several elements is.</summary>
/// <param name="Type">Its type from <c>global::</c> on, without <c>?</c>.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="IsGathered">
/// Whether its items are gathered and the property is set when all are read; else each is added to what the property has.
/// </param>
internal sealed record CollectionModel(string Type, CollectionKind Kind, bool IsGathered)
{
    /// <summary>Whether the items can be reached by index.</summary>
    public bool HasIndexer => Kind is not (CollectionKind.CollectionInterface or CollectionKind.Enumerable);

    /// <summary>Whether <c>foreach</c> would box an enumerator that an index does without.</summary>
    public bool BoxesEnumerator => Kind is CollectionKind.Collection or CollectionKind.ListInterface or CollectionKind.ReadOnlyList;

    /// <summary>The property that tells how many items there are, once they can be reached by index.</summary>
    public string Count => Kind is CollectionKind.Array or CollectionKind.ImmutableArray ? "Length" : "Count";
}
