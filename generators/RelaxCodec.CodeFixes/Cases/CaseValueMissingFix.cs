using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Cases;

/// <summary>Adds the property that holds the value of a case, and its enum.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CaseValueMissingFix)), Shared]
public sealed class CaseValueMissingFix() : SourceFixProvider("RXC042")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Type is not { } type || site.TypeSymbol is not { } symbol || Annotated.Find(symbol, "Case") is not { } annotation)
            return;
        string kind = symbol.Name + "Kind";
        IReadOnlyList<string> values = Annotated.Texts(annotation);
        string?[] names = [.. values.Select(LiteralStyle.NameOf)];
        if (names.Contains(null) || names.Distinct(StringComparer.Ordinal).Count() != names.Length
            || site.Model.LookupSymbols(type.SpanStart, name: kind).Length > 0
            || site.Model.LookupSymbols(type.Identifier.Span.End, symbol, "Kind").Length > 0)
            return;

        bool mayBeAbsent = annotation.NamedArguments.Any(a => a is { Key: "Absent", Value.Value: true });
        string property = $"public {kind}{(mayBeAbsent ? "?" : "")} Kind {{ get; set; }}";
        string access = string.Concat(
            type.Modifiers.Where(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())).Select(m => m.ValueText + " "));
        string value = site.NameAt(type, "Value");
        IEnumerable<string> members = values.Select((v, i) => $"[{value}({Edit.Quote(v)})] {names[i]},");
        string[] lines = [$"{access}enum {kind}", "{", .. members.Select(m => "    " + m), "}"];
        string declaration = Edit.IndentationAt(type, type.SpanStart) is { } indentation
            ? Edit.LineEndOf(type) + string.Concat(lines.Select(l => Edit.LineEndOf(type) + indentation + l))
            : " " + string.Join(" ", lines.Select(l => l.Trim()));
        TextChange member = Edit.AddMember(type, $"[{site.NameAt(type, "CaseValue")}]", property);
        // One change where the class had no body: both are at its end.
        site.Offer("Add a property with [CaseValue]", member.Span.End == type.Span.End
            ? [new TextChange(member.Span, member.NewText + declaration)]
            : [member, Edit.Insert(type.Span.End, declaration)]);
    }
}
