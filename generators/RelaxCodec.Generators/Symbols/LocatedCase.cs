using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Symbols;

/// <summary>A case, and where it is declared.</summary>
internal sealed record LocatedCase(CasePattern Pattern, SourceSpan? Span);
