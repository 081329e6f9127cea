namespace RelaxCodec.Generators.Model;

/// <summary>A collection that is one value, because a datatype of its own reads and writes it as a whole.</summary>
/// <param name="ItemType">The C# type of the items, from <c>global::</c> on.</param>
/// <param name="Collection">The collection.</param>
internal sealed record CollectionValue(string ItemType, CollectionModel Collection);
