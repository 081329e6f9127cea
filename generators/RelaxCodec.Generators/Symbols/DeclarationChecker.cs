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
            Report(
                Descriptors.UnusableType,
                type,
                diagnostics,
                $"is a {record}struct, of which each owner would have a copy: make it a {record}class");
            return false;
        }

        if (type.IsStatic)
        {
            Report(Descriptors.UnusableType, type, diagnostics, "is static, so that there are no objects of it: remove 'static'");
            return false;
        }

        // Of other kinds the compiler says that the annotation does not suit.
        return type.TypeKind == TypeKind.Class && IsVisible(type, diagnostics);
    }

    /// <summary>Whether the annotations of an annotated class agree on what it is.</summary>
    public static bool IsOneKind(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        string[] kinds = [.. ((string[])["Element", "Group", "Case", "Choice", "Datatype"]).Where(name => Annotations.Has(type, name))];
        // A choice is told by names, a class with cases by an attribute.
        if (kinds is ["Choice"] && Annotations.Has(type, "Discriminator"))
            kinds = ["Choice", "Discriminator"];
        if (kinds.Length > 1)
        {
            SourceSpan? place = SourceSpan.Of(type.Locations.FirstOrDefault());
            diagnostics.Report(Descriptors.ConflictingAnnotations, place, type.Name, kinds[0], kinds[1]);
            return false;
        }

        foreach (AttributeData data in Annotations.FindAll(type, "Data").Where(_ => !DatatypeReader.IsDatatype(type)))
        {
            SourceSpan? place = SourceSpan.Of(data.ApplicationSyntaxReference, cancellation);
            diagnostics.Report(Descriptors.MisplacedAnnotation, place, "Data", type.Name,
                "it is for a class with [Datatype]; annotate the property that holds the text");
        }

        return true;
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
        bool isPositional = type.IsRecord
            && type.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null });
        Report(Descriptors.NoConstructor, type, diagnostics, isPositional
            ? $"; declare the parameters of the record as properties, or add 'private {type.Name}() : this(...)'"
            : "");
        return false;
    }

    private static void Report(DiagnosticDescriptor descriptor, INamedTypeSymbol type, DiagnosticBag diagnostics, string words) =>
        diagnostics.Report(descriptor, SourceSpan.Of(type.Locations.FirstOrDefault()), type.Name, words);
}
