using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Cases;

/// <summary>Makes the value of a case nullable exactly where it may be absent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CaseValueMismatchFix)), Shared]
public sealed class CaseValueMismatchFix() : SourceFixProvider("RXC043")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Property is not { } property || site.PropertySymbol is not { SetMethod: not null } symbol
            || Annotated.Find(symbol.ContainingType, "Case") is not { } annotation)
            return;
        ITypeSymbol type = symbol.Type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : symbol.Type;
        string[] literals = [.. type.GetMembers().Select(m => Annotated.Text(Annotated.Find(m, "Value"))).OfType<string>()];
        if (type.TypeKind != TypeKind.Enum || !new HashSet<string>(literals).SetEquals(Annotated.Texts(annotation)))
            return;
        bool mayBeAbsent = annotation.NamedArguments.Any(a => a is { Key: "Absent", Value.Value: true });
        if (property.Type is NullableTypeSyntax nullable && !mayBeAbsent)
            site.Offer("Make the type not nullable", Edit.Replace(nullable, nullable.ElementType.ToString()));
        else if (property.Type is not NullableTypeSyntax && mayBeAbsent)
            site.Offer("Make the type nullable", Edit.Insert(property.Type.Span.End, "?"));
    }
}
