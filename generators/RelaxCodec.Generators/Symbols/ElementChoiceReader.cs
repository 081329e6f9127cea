using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the alternatives that a class with <c>[Choice]</c> is the choice of.</summary>
internal static class ElementChoiceReader
{
    /// <summary>The alternatives, by the names of their classes.</summary>
    public static EquatableArray<ElementAlternative> Read(INamedTypeSymbol choice, CancellationToken cancellation) =>
        new(DerivedClasses.ElementsOf(choice, cancellation).Select(t => new ElementAlternative(
            Roles.ElementOf(t)!, TypeIdentityReader.FullName(t), TypeIdentityReader.DefineName(t)) { Span = ReleaseReader.SpanOf(t) }));
}
