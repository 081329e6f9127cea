namespace RelaxCodec.Generators.Model;

/// <summary>The name of an element or attribute.</summary>
/// <param name="Local">The local name.</param>
/// <param name="Namespace">The namespace name; empty for none.</param>
internal sealed record XmlName(string Local, string Namespace);
