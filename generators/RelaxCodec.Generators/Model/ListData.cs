namespace RelaxCodec.Generators.Model;

/// <summary><c>[List]</c>: items separated by white space.</summary>
/// <param name="Item">The pattern of an item.</param>
/// <param name="ItemType">The C# type of an item, from <c>global::</c> on.</param>
/// <param name="IsValueType">Whether that is a value type.</param>
/// <param name="IsOneOrMore">Whether there is at least one item.</param>
/// <param name="Collection">What holds the items.</param>
internal sealed record ListData(DataModel Item, string ItemType, bool IsValueType, bool IsOneOrMore, CollectionModel Collection) : DataModel
{
    public override bool AdmitsBlank => !IsOneOrMore;

    public override bool MayHold => Item.MayHold;
}
