namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[Discriminator]</c>: the attribute that decides between the cases.</summary>
/// <param name="Attribute">Its name.</param>
/// <param name="Slot">Its slot.</param>
internal sealed record DiscriminatorPattern(string Attribute, int Slot);
