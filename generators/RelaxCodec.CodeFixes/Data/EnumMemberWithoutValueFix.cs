using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Gives the member of an enum its literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumMemberWithoutValueFix)), Shared]
public sealed class EnumMemberWithoutValueFix() : SourceFixProvider("RXC030")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Find<EnumMemberDeclarationSyntax>() is not { Parent: EnumDeclarationSyntax declaration } member
            || site.Model.GetDeclaredSymbol(declaration, site.Cancellation) is not { } type)
            return;
        IEnumerable<(string, string)> siblings =
            from sibling in type.GetMembers()
            let literal = Annotated.Text(Annotated.Find(sibling, "Value"))
            where literal is not null
            select (sibling.Name, literal);
        // On the member's line where the others have it there.
        bool isOnLine = declaration.Members.All(m => Annotated.Find(m, "Value") is not { } value
            || value.GetLocation().GetLineSpan().StartLinePosition.Line == m.Identifier.GetLocation().GetLineSpan().StartLinePosition.Line);
        if (LiteralStyle.LiteralOf(member.Identifier.ValueText, siblings) is { } name)
            site.Offer("Add [Value]", Edit.Annotate(member, $"{site.NameAt(member, "Value")}({Edit.Quote(name)})", isOnLine));
    }
}
