using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>A type that has a define, and where that is told.</summary>
/// <param name="Type">The type, from <c>global::</c> on.</param>
/// <param name="IsGiven">Whether it has a name by <c>[Define]</c>.</param>
/// <param name="Span">The name of the define, or of the type.</param>
internal sealed record LocatedDefine(string Type, bool IsGiven, SourceSpan? Span);
