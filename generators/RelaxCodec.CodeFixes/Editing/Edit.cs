using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RelaxCodec.CodeFixes.Editing;

/// <summary>Small changes of source text.</summary>
internal static class Edit
{
    public static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    public static TextChange Replace(SyntaxNode node, string text) => new(node.Span, text);

    /// <summary>Removes a token and what separates it from the next one.</summary>
    public static TextChange Remove(SyntaxToken token) => new(TextSpan.FromBounds(token.SpanStart, token.FullSpan.End), "");

    /// <summary>Annotates a declaration: on a line before it, or before it on its line where it does not begin one.</summary>
    public static TextChange Annotate(MemberDeclarationSyntax declaration, string annotation, bool onLine = false)
    {
        int start = declaration.GetFirstToken().SpanStart;
        return Insert(start, $"[{annotation}]"
            + (!onLine && IndentationAt(declaration, start) is { } indentation ? LineEndOf(declaration) + indentation : " "));
    }

    /// <summary>Makes a type and those around it partial, where they are not.</summary>
    public static IEnumerable<TextChange> MakePartial(TypeDeclarationSyntax type) =>
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(t => Insert(t.Keyword.SpanStart, "partial "));

    /// <summary>Makes a property nullable, and no longer required.</summary>
    public static IEnumerable<TextChange> MakeNullable(PropertyDeclarationSyntax property)
    {
        yield return Insert(property.Type.Span.End, "?");
        foreach (SyntaxToken required in property.Modifiers.Where(m => m.IsKind(SyntaxKind.RequiredKeyword)))
            yield return Remove(required);
        // An object that is made anew would have a value already.
        if (property.Initializer is not null)
            yield return new TextChange(TextSpan.FromBounds(property.AccessorList!.Span.End, property.SemicolonToken.Span.End), "");
    }

    /// <summary>Makes these lines the first member of a type.</summary>
    public static TextChange AddMember(TypeDeclarationSyntax type, params IReadOnlyList<string> lines)
    {
        bool isEmpty = type.Members.Count == 0;
        if (IndentationAt(type, type.SpanStart) is not { } outer || (!isEmpty && IndentationAt(type, type.Members[0].SpanStart) is null))
        {
            string inline = string.Join(" ", lines);
            return type.OpenBraceToken.IsKind(SyntaxKind.None)
                ? new(type.SemicolonToken.Span, $" {{ {inline} }}")
                : Insert(type.OpenBraceToken.Span.End, " " + inline);
        }

        string end = LineEndOf(type);
        string inner = isEmpty
            ? outer + (outer.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ")
            : IndentationAt(type, type.Members[0].SpanStart)!;
        string text = string.Concat(lines.Select(l => end + inner + l));
        if (type.OpenBraceToken.IsKind(SyntaxKind.None))
            return new(type.SemicolonToken.Span, $"{end}{outer}{{{text}{end}{outer}}}");
        if (!isEmpty)
            return Insert(type.OpenBraceToken.Span.End, text + end);
        // An empty body stands on one line, or on two.
        bool isOneLine = IndentationAt(type, type.CloseBraceToken.SpanStart) is null;
        return new(
            TextSpan.FromBounds(type.OpenBraceToken.Span.End, isOneLine ? type.CloseBraceToken.SpanStart : type.OpenBraceToken.Span.End),
            text + (isOneLine ? end + outer : ""));
    }

    /// <summary>Removes an annotation, and its line if nothing else is there.</summary>
    public static TextChange Remove(AttributeSyntax annotation)
    {
        var list = (AttributeListSyntax)annotation.Parent!;
        if (list.Attributes.Count > 1)
        {
            int index = list.Attributes.IndexOf(annotation);
            return new(index == 0
                ? TextSpan.FromBounds(annotation.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, annotation.Span.End), "");
        }

        SyntaxToken next = list.CloseBracketToken.GetNextToken();
        bool isAlone = list.CloseBracketToken.TrailingTrivia.Concat(next.LeadingTrivia)
            .All(t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.EndOfLineTrivia));
        return new(isAlone ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span, "");
    }

    /// <summary>The white space before a position that begins its line; null if something else stands before it.</summary>
    public static string? IndentationAt(SyntaxNode node, int position)
    {
        SourceText text = node.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(position);
        string before = text.ToString(TextSpan.FromBounds(line.Start, position));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>How the file ends its lines.</summary>
    public static string LineEndOf(SyntaxNode node)
    {
        SourceText text = node.SyntaxTree.GetText();
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The type of the items of a collection; null of what is none.</summary>
    public static TypeSyntax? ItemOf(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => ItemOf(nullable.ElementType),
        ArrayTypeSyntax { RankSpecifiers: [{ Rank: 1 }] } array => array.ElementType,
        GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } => argument,
        QualifiedNameSyntax { Right: GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } } => argument,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } } => argument,
        _ => null,
    };

    /// <summary>Removes an argument of an annotation that is not its first, and what separates it from the one before.</summary>
    public static TextChange Remove(AttributeArgumentSyntax argument)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        return new(TextSpan.FromBounds(list.Arguments[list.Arguments.IndexOf(argument) - 1].Span.End, argument.Span.End), "");
    }

    /// <summary>A literal of C#.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
