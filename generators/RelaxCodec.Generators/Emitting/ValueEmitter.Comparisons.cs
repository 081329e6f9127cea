using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Whether two values are written alike.</content>
internal sealed partial class ValueEmitter
{
    private readonly List<(PropertyModel Property, DataModel Data, string Type)> _comparisons = [];

    /// <summary>The values that are compared by methods, with the type of the parameters.</summary>
    public IReadOnlyList<(PropertyModel Property, DataModel Data, string Type)> Comparisons => _comparisons;

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
        if (data is not (TupleData or NamedData { Items: not null }))
            return Equality(data, left, right);
        if (!_comparisons.Exists(c => c.Property.Name == property.Name))
            _comparisons.Add((property, data, type));
        return $"{dataClass}.AreEqual{property.Name.TrimStart('@')}({left}, {right})";
    }
}
