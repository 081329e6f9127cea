using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Whether two values are written alike.</content>
internal sealed partial class ValueEmitter
{
    private readonly List<(PropertyModel Property, TupleData Data, string Type)> _comparisons = [];

    /// <summary>The values that are compared by methods, with the type of the parameters.</summary>
    public IReadOnlyList<(PropertyModel Property, TupleData Data, string Type)> Comparisons => _comparisons;

    /// <summary>Whether two values, or nulls, are the same: an expression.</summary>
    /// <param name="data">Their datatype.</param>
    /// <param name="property">The property that holds them.</param>
    /// <param name="type">Their C# type.</param>
    /// <param name="left">One of them, an expression.</param>
    /// <param name="right">The other.</param>
    public string Equality(DataModel data, PropertyModel property, string type, string left, string right)
    {
        if (data is TupleData { HasOperator: true })
            return $"{left} == {right}";
        if (data is NamedData { Items: { } items })
            return ItemsEqual(items, type, left, right);
        if (data is not TupleData tuple)
            return Equality(data, left, right);
        if (!_comparisons.Exists(c => c.Property.Name == property.Name))
            _comparisons.Add((property, tuple, type));
        return $"{dataClass}.AreEqual{property.Name.TrimStart('@')}({left}, {right})";
    }

    // Null is written as nothing, and none as the datatype writes it: of an immutable array that is its default, too.
    private static string ItemsEqual(CollectionValue items, string type, string left, string right)
    {
        string comparison = ValueTypes.Comparison(items.ItemType) is { } compare
            ? $", static (left, right) => {Code.Datatypes}{compare}(left, right)"
            : "";
        string equal = $"{Code.Runtime}XmlEquality.ItemsEqual({left}, {right}{comparison})";
        bool mayBeNull = items.Collection.Kind != CollectionKind.ImmutableArray || type.EndsWith("?", StringComparison.Ordinal);
        return mayBeNull ? $"(({left} is null) == ({right} is null) && {equal})" : equal;
    }
}
