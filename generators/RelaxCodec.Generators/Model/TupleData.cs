namespace RelaxCodec.Generators.Model;

/// <summary><c>[List]</c> on a tuple, or the tuples of a list: a fixed number of items separated by white space.</summary>
/// <param name="Type">The C# type of the tuple, as generated code names it.</param>
/// <param name="Items">The items in their order.</param>
internal sealed record TupleData(string Type, EquatableArray<TupleItem> Items) : DataModel
{
    public override bool AdmitsBlank => false;

    public override bool MayHold => Items.Any(static item => item.Data.MayHold);

    /// <summary>Whether <c>==</c> tells whether two tuples are written alike.</summary>
    public bool HasOperator => Items.All(static item => item.Data is WordsData or EnumData || ValueTypes.HasOperator(item.Type));
}
