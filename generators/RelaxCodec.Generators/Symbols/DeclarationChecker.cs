using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports types to which no code can be added, or of which reading cannot make an object.</summary>
internal static class DeclarationChecker
{
    /// <summary>Whether the type is a class that code can be added to.</summary>
    public static bool IsClass(INamedTypeSymbol type, DiagnosticBag diagnostics)
    {
        if (type.TypeKind == TypeKind.Struct)
        {
            string record = type.IsRecord ? "record " : "";
            Report(Descriptors.UnusableType, type, diagnostics, $"is a {record}struct, of which each owner would have a copy: make it a {record}class");
            return false;
        }

        // Of other kinds the compiler says that the annotation does not suit, or that a static class has no instances.
        return type is { TypeKind: TypeKind.Class, IsStatic: false } && IsVisible(type, diagnostics);
    }

    /// <summary>Whether code in another file can see the type.</summary>
    public static bool IsVisible(INamedTypeSymbol type, DiagnosticBag diagnostics)
    {
        INamedTypeSymbol? local = type;
        while (local is { IsFileLocal: false })
            local = local.ContainingType;
        if (local is null)
            return true;
        Report(Descriptors.UnusableType, local, diagnostics, "is seen in its file only, which generated code is not in: remove 'file'");
        return false;
    }

    /// <summary>Whether reading can begin with an empty object.</summary>
    public static bool IsCreatable(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (type.IsAbstract || type.InstanceConstructors.Any(c => c.Parameters.IsEmpty))
            return true;
        bool isPositional = type.IsRecord && type.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null });
        Report(Descriptors.NoConstructor, type, diagnostics, isPositional
            ? $"; declare the parameters of the record as properties, or add 'private {type.Name}() : this(...)'"
            : "");
        return false;
    }

    private static void Report(DiagnosticDescriptor descriptor, INamedTypeSymbol type, DiagnosticBag diagnostics, string words) =>
        diagnostics.Report(descriptor, SourceSpan.Of(type.Locations.FirstOrDefault()), type.Name, words);
}
