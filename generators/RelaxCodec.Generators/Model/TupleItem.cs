namespace RelaxCodec.Generators.Model;

/// <summary>An item of a tuple.</summary>
/// <param name="Name">The name of the field of the tuple, a keyword escaped.</param>
/// <param name="Data">The pattern of the item.</param>
/// <param name="Type">The C# type of the item, from <c>global::</c> on.</param>
/// <param name="IsValueType">Whether that is a value type.</param>
internal sealed record TupleItem(string Name, DataModel Data, string Type, bool IsValueType);
