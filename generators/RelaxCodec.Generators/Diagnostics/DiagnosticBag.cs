using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>Collects what is wrong with one type.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public void Report(DiagnosticDescriptor descriptor, SourceSpan? span, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, span, new EquatableArray<string>(arguments)));

    public EquatableArray<DiagnosticInfo> ToArray() => new(_diagnostics);
}
