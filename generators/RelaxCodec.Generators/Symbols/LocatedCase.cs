using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>A case, and where it is declared.</summary>
internal sealed record LocatedCase(CaseModel Pattern, SourceSpan? Span);
