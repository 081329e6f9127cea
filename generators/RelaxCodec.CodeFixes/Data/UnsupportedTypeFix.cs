using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Gives the members of an enum their literals, and makes a tuple a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsupportedTypeFix)), Shared]
public sealed class UnsupportedTypeFix() : SourceFixProvider("RXC011")
{
    private protected override void OfferFixes(FixSite site)
    {
        ITypeSymbol? type = site.PropertySymbol?.Type;
        ITypeSymbol? core =
            type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
                ? value
                : type;
        if (core is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: <= 7 } && site.Property is { } property
            && !Annotated.Has(property, "List")
            && (Annotated.Find(property, "Attr") ?? Annotated.Find(property, "Text") ?? Annotated.Find(property, "Element")) is { } role)
        {
            site.Offer("Add [List]", Edit.Insert(role.Span.End, $", {site.NameAt(role, "List")}"));
            return;
        }

        if (type is INamedTypeSymbol { TypeArguments: [var argument] })
            type = argument;
        if (type is not { TypeKind: TypeKind.Enum } || site.DeclarationOf<EnumDeclarationSyntax>(type) is not { } declaration)
            return;
        var changes = new List<TextChange>();
        foreach (EnumMemberDeclarationSyntax member in declaration.Members)
        {
            if (LiteralStyle.LiteralOf(member.Identifier.ValueText, []) is not { } literal)
                return;
            changes.Add(Edit.Annotate(member, $"{site.NameAt(member, "Value")}({Edit.Quote(literal)})"));
        }

        if (changes.Count > 0 && changes.Select(c => c.NewText!.Trim()).Distinct(StringComparer.Ordinal).Count() == changes.Count)
            site.Offer($"Add [Value] to the members of '{type.Name}'", declaration.SyntaxTree, changes);
    }
}
