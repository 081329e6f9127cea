using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>A diagnostic that can be compared.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, SourceSpan? Span, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic(Compilation compilation) =>
        Diagnostic.Create(Descriptor, Span?.In(compilation) ?? Location.None, [.. Arguments]);
}
