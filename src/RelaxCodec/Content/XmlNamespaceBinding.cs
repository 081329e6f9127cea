namespace RelaxCodec;

/// <summary>A prefix and the namespace name that it stands for.</summary>
/// <param name="Prefix">The prefix; empty for the default namespace.</param>
/// <param name="NamespaceUri">The namespace name; empty for none.</param>
internal readonly record struct XmlNamespaceBinding(string Prefix, string NamespaceUri);
