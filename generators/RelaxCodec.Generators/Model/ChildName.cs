namespace RelaxCodec.Generators.Model;

/// <summary>A child element that a shared class brings along.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slot">Its slot in the shared class.</param>
internal sealed record ChildName(XmlName Name, int Slot);
