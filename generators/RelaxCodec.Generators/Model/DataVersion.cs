namespace RelaxCodec.Generators.Model;

/// <summary>The pattern of a text in some releases.</summary>
/// <param name="Data">The pattern.</param>
/// <param name="Span">The releases.</param>
internal sealed record DataVersion(DataModel Data, ReleaseSpan Span);
