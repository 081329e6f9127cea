using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>Collects what is wrong with one type.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    // What is read once for each of several releases is wrong once.
    public void Report(DiagnosticDescriptor descriptor, SourceSpan? span, params string[] arguments)
    {
        var diagnostic = new DiagnosticInfo(descriptor, span, new EquatableArray<string>(arguments));
        if (!_diagnostics.Contains(diagnostic))
            _diagnostics.Add(diagnostic);
    }

    public EquatableArray<DiagnosticInfo> ToArray() => new(_diagnostics);
}
