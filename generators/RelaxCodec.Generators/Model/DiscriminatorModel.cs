namespace RelaxCodec.Generators.Model;

/// <summary><c>[Discriminator]</c>: the attribute that decides between the cases.</summary>
/// <param name="Attribute">Its name.</param>
/// <param name="Slot">Its slot.</param>
internal sealed record DiscriminatorModel(XmlName Attribute, int Slot);
