using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>A section of a <c>switch</c> on names of one namespace.</summary>
internal sealed record Section(IReadOnlyList<XmlName> Names, Action Write);
