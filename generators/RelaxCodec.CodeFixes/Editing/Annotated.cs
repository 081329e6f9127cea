using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RelaxCodec.CodeFixes.Editing;

/// <summary>Finds annotations of the library, on declarations and on symbols.</summary>
internal static class Annotated
{
    /// <summary>The annotation of this short name, such as <c>Attr</c>; null if the declaration has none.</summary>
    public static AttributeSyntax? Find(MemberDeclarationSyntax declaration, string name) => FindAll(declaration, name).FirstOrDefault();

    public static IEnumerable<AttributeSyntax> FindAll(MemberDeclarationSyntax declaration, string name) =>
        declaration.AttributeLists.Where(l => l.Target is null).SelectMany(l => l.Attributes).Where(a => NameOf(a) == name);

    public static bool Has(MemberDeclarationSyntax declaration, string name) => Find(declaration, name) is not null;

    /// <summary>The short name of an annotation.</summary>
    public static string NameOf(AttributeSyntax annotation)
    {
        string name = (annotation.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            NameSyntax simple => simple,
        } as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>The annotation of this short name; null if the symbol has none.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(a =>
        IsOfRuntime(a) && a.AttributeClass!.Name == name + "Attribute");

    /// <summary>Whether an annotation is one of the library.</summary>
    public static bool IsOfRuntime(AttributeData annotation) =>
        annotation.AttributeClass is { ContainingNamespace: { Name: "RelaxCodec", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a class takes part in a vocabulary, so that its properties may be members.</summary>
    public static bool IsOf(INamedTypeSymbol type) =>
        Has(type, "Element") || Has(type, "Group") || Has(type, "Case") || Has(type, "Choice");

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The first argument, if it is a string.</summary>
    public static string? Text(AttributeData? annotation) =>
        annotation?.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] ? text : null;

    /// <summary>The first arguments, if they are strings: the values of a <c>[Case]</c>.</summary>
    public static IReadOnlyList<string> Texts(AttributeData? annotation) =>
        annotation?.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array, ..]
            ? [.. array.Values.Select(v => v.Value).OfType<string>()]
            : [];

    /// <summary>The properties of a class and what they are called in XML.</summary>
    public static IEnumerable<(string Name, string Literal)> NamesIn(INamedTypeSymbol type) =>
        from member in type.GetMembers()
        where member is IPropertySymbol
        let literal = Text(Find(member, "Attr") ?? Find(member, "Element"))
        where literal is not null
        select (member.Name, literal);
}
