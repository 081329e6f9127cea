namespace RelaxCodec.Generators.Model;

/// <summary>A prefix that an element's namespaces get where they have none.</summary>
/// <param name="Prefix">The prefix.</param>
/// <param name="Namespace">The namespace name.</param>
/// <param name="IsDeclared">Whether the start tag declares it, used there or not.</param>
/// <param name="IsDeclaredWhenUsed">Whether the start tag declares it if a child is in the namespace.</param>
internal sealed record PrefixModel(string Prefix, string Namespace, bool IsDeclared, bool IsDeclaredWhenUsed);
