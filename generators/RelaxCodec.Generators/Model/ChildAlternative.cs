namespace RelaxCodec.Generators.Model;

/// <summary>An alternative of a child's class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Its ordinal in the choice.</param>
internal sealed record ChildAlternative(string Name, int Index);
