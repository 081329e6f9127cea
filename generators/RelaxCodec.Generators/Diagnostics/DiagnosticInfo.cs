using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Diagnostics;

/// <summary>A diagnostic that can be compared.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, SourceSpan? Span, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic(Compilation compilation) =>
        Diagnostic.Create(Descriptor, Span?.In(compilation) ?? Location.None, Properties(), [.. Arguments]);

    // The arguments by their place: a code fix cannot see those of the message.
    private ImmutableDictionary<string, string?> Properties() =>
        Arguments.Select((argument, index) => new KeyValuePair<string, string?>(index.ToString(CultureInfo.InvariantCulture), argument))
            .ToImmutableDictionary();
}
