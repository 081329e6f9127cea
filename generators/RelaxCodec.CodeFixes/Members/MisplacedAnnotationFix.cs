using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Removes an annotation that says nothing where it stands, or puts right what it stands on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisplacedAnnotationFix)), Shared]
public sealed class MisplacedAnnotationFix() : SourceFixProvider("RXC017")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Find<MemberDeclarationSyntax>() is not { } declaration || site.Argument(0) is not { } name)
            return;
        AttributeSyntax? annotation = site.Find<AttributeSyntax>() ?? Annotated.Find(declaration, name);
        if (annotation is null)
            return;
        switch (name)
        {
            case "Attr":
                OfferList(site, annotation);
                site.Offer("Replace [Attr] by [Element]", Edit.Replace(annotation.Name, site.NameAt(declaration, "Element")));
                break;
            case "EmptyElement":
                if (declaration is PropertyDeclarationSyntax { Type: NullableTypeSyntax nullable }
                    && nullable.ElementType.ToString() == "bool")
                    site.Offer("Make the type 'bool'", Edit.Replace(nullable, "bool"));
                break;
            case "AnyContent" or "AnyAttributes" or "Extra":
                if (site.PropertySymbol is { Type.Name: not "XmlContent" }
                    && declaration is PropertyDeclarationSyntax { Initializer: null, AccessorList: { } accessors } property
                    && accessors.Accessors.Any(a => a.IsKind(SyntaxKind.SetAccessorDeclaration)))
                    site.Offer("Make the type 'XmlContent?'", Edit.Replace(property.Type, "XmlContent?"));
                break;
            case "Text":
                OfferList(site, annotation);
                break;
            case "Element(Nillable = true)":
                if (annotation.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Nillable")
                    is { } nillable)
                    site.Offer("Remove Nillable", Edit.Remove(nillable));
                break;
            case "Mixed":
                break; // Without it the property would mean something else.
            default:
                site.Offer($"Remove [{name}]", Edit.Remove(annotation));
                break;
        }
    }

    private static void OfferList(FixSite site, AttributeSyntax annotation)
    {
        if (site.PropertySymbol is { Type.Name: "List" } property && !Annotated.Has(property, "List"))
            site.Offer("Add [List]", Edit.Insert(annotation.Span.End, $", {site.NameAt(annotation, "List")}"));
    }
}
