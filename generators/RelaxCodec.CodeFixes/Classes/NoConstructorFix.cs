using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Classes;

/// <summary>Adds a constructor without parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoConstructorFix)), Shared]
public sealed class NoConstructorFix() : SourceFixProvider("RXC002")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { } symbol)
            return;
        string name = type.Identifier.Text;
        if (type.ParameterList is { } primary)
        {
            // With its type, so that no other constructor is meant.
            if (primary.Parameters.All(p => p.Type is not null && p.Modifiers.Count == 0))
                site.Offer("Add a private constructor without parameters",
                    Edit.AddMember(
                        type,
                        $"private {name}() : this({string.Join(", ", primary.Parameters.Select(p => DefaultOf(p, site)))})",
                        "{",
                        "}"));
        }
        else if (symbol.BaseType is { } parent
            && parent.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility != Accessibility.Private))
        {
            site.Offer("Add a private constructor without parameters", Edit.AddMember(type, $"private {name}()", "{", "}"));
        }
    }

    private static string DefaultOf(ParameterSyntax parameter, FixSite site) =>
        site.Model.GetTypeInfo(parameter.Type!, site.Cancellation).Type is { IsReferenceType: true }
            && parameter.Type is not NullableTypeSyntax
            ? $"default({parameter.Type})!"
            : $"default({parameter.Type})";
}
