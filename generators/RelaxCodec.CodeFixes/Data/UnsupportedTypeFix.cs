using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Gives the members of an enum their literals.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsupportedTypeFix)), Shared]
public sealed class UnsupportedTypeFix() : SourceFixProvider("RXC011")
{
    private protected override void OfferFixes(FixSite site)
    {
        ITypeSymbol? type = site.PropertySymbol?.Type;
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
