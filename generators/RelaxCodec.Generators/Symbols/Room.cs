using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Tells to which types code can be added at all. Without it not even a stub can, so that what refers to such a type is a stub itself.
/// </summary>
internal static class Room
{
    /// <summary>Whether code can be added to a type, or beside it if it is an enum.</summary>
    public static bool IsFor(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.Length == 0)
            return true; // Of another assembly: it has been added.
        INamedTypeSymbol? outermost = type.TypeKind == TypeKind.Enum ? type.ContainingType : type;
        bool isDatatype = Annotations.Has(type, "Datatype");
        return type is not { TypeKind: TypeKind.Class, IsStatic: true }
            && (isDatatype || type.TypeKind is TypeKind.Class or TypeKind.Interface or TypeKind.Enum)
            && (type.TypeKind == TypeKind.Enum || TypeIdentityReader.GenericOf(type) is null)
            && DeclarationChecker.IsVisible(type, new DiagnosticBag())
            && IsNamed(type)
            && !(type.TypeKind == TypeKind.Enum && IsAmbiguous(type))
            && IsPartial(outermost, cancellation)
            && !ReservedNames.In(type).Any();
    }

    /// <summary>Whether code can be added to all types that the code of a type refers to.</summary>
    public static bool IsForAllOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        ReferredSymbols.Of(type, cancellation)
            .OfType<INamedTypeSymbol>()
            .All(t => IsWritten(t) && (!ReferredSymbols.TakesPart(t) || IsFor(t, cancellation)));

    /// <summary>Whether a member is declared twice: the compiler says that, and would say it again wherever it is used.</summary>
    public static bool IsAmbiguous(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return type.InstanceConstructors.Count(c => c is { Parameters.IsEmpty: true, IsImplicitlyDeclared: false }) > 1
            || type.GetMembers()
                .Any(m => m is (IPropertySymbol { IsIndexer: false } or IFieldSymbol or IEventSymbol or INamedTypeSymbol { Arity: 0 })
                && m is { IsImplicitlyDeclared: false } && !names.Add(m.Name));
    }

    // Of a datatype that is written by hand, what others call; that it lacks something the compiler says where it is declared.
    private static bool IsWritten(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length == 0 || !type.AllInterfaces.Any(i => Annotations.IsRuntimeType(i, "IXmlLexicalMapping")))
            return true;
        string[] needed = Annotations.Has(type, "Datatype") || !type.AllInterfaces.Any(i => Annotations.IsRuntimeType(i, "IXmlDatatype"))
            ? ["TryParse", "TryFormat"]
            : ["TryParse", "TryFormat", "Expected", "Fragment"];
        return needed.All(name => Declares(type, name));
    }

    private static bool Declares(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMembers(name).Any(m => m is { IsStatic: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }))
                return true;
        }

        return false;
    }

    // Half typed it has no name, or shares it with a member of the type around it.
    private static bool IsNamed(INamedTypeSymbol type)
    {
        for (ISymbol? s =
            type; s is not null and not INamespaceSymbol { IsGlobalNamespace: true } and not IModuleSymbol; s = s.ContainingSymbol)
        {
            if (s.Name.Length == 0 || s.ContainingType?.GetMembers(s.Name).Any(m => m is not INamedTypeSymbol) == true)
                return false;
        }

        return true;
    }

    private static bool IsPartial(INamedTypeSymbol? type, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
                return false;
        }

        return true;
    }
}
