using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports types that were meant to take part in a vocabulary, and have no annotation that says so.</summary>
internal sealed class OutsiderChecker(IAssemblySymbol assembly, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    // These have checks of their own.
    private static readonly string[] CheckedElsewhere = ["Ns", "Prefix", "Define", "Datatype"];

    private readonly VocabularyTypes _vocabulary = new(assembly, cancellation);

    /// <summary>Checks all types of a project.</summary>
    public static EquatableArray<DiagnosticInfo> Check(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var checker = new OutsiderChecker(assembly, diagnostics, cancellation);
        foreach (INamedTypeSymbol type in DerivedClasses.UnannotatedIn(assembly, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            checker.Check(type);
        }

        return diagnostics.ToArray();
    }

    private void Check(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            CheckAnnotations(type);
            CheckDerived(type);
            CheckMembers(type);
        }
        else if (type.TypeKind == TypeKind.Interface)
        {
            foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
                ElementChoiceChecker.CheckMember(property, diagnostics);
        }

        if (!EnumReader.HasValues(type))
        {
            foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
                MembershipChecker.CheckAnnotations(field, diagnostics, cancellation);
        }
    }

    private void CheckAnnotations(INamedTypeSymbol type)
    {
        foreach (AttributeData annotation in Annotations.AllFor(type, AttributeTargets.Class))
        {
            string name = Annotations.NameOf(annotation);
            if (CheckedElsewhere.Contains(name) || (name == "Data" && DatatypeReader.IsDatatype(type)))
                continue;
            SourceSpan? place = SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation);
            diagnostics.Report(Descriptors.MisplacedAnnotation, place, name, type.Name, name == "Data"
                ? "it needs [Datatype(\"name\")] beside it"
                : "there is no element in this class: annotate it with [Element(\"name\")] or [Group]");
        }
    }

    // Abstract classes between a base class and its cases or elements need no annotation.
    private void CheckDerived(INamedTypeSymbol type)
    {
        if (type.IsAbstract || type.IsStatic)
            return;
        INamedTypeSymbol? parent = Roles.BaseOf(type);
        for (; parent is { IsAbstract: true } && IsOfProject(parent); parent = Roles.BaseOf(parent))
        {
            if (Roles.DiscriminatorOf(parent) is not null)
            {
                diagnostics.Report(Descriptors.DerivedWithoutCase, Place(type), type.Name, parent.Name);
                return;
            }

            if (Roles.IsChoice(parent))
            {
                ReportNoElement(type, parent, "derives from");
                return;
            }
        }

        // What derives from an element is written as that.
        if (parent is null && VocabularyTypes.ChoiceOf(type) is { } choice && IsOfProject(choice))
            ReportNoElement(type, choice, "implements");
    }

    private void ReportNoElement(INamedTypeSymbol type, INamedTypeSymbol choice, string how)
    {
        string more = type.TypeKind == TypeKind.Struct ? " and make it a class" : "";
        diagnostics.Report(Descriptors.DerivedWithoutElement, Place(type), type.Name, choice.Name, how, more);
    }

    private void CheckMembers(INamedTypeSymbol type)
    {
        INamedTypeSymbol? derived = DerivedClasses.AnnotatedBelow(assembly, type, cancellation);
        IPropertySymbol? annotated = Annotated(type).FirstOrDefault();
        if (annotated is not null && derived is null)
        {
            diagnostics.Report(Descriptors.OverlookedClass, Place(type), type.Name, annotated.Name,
                Annotations.Has(type, "Datatype") ? "a datatype has no members; make it a class with [Element(\"name\")] or [Group]"
                : type.TypeKind == TypeKind.Struct ? "make it a class with [Element(\"name\")] or [Group]"
                : "add [Element(\"name\")] or [Group] to it");
        }

        // With annotated members the derived class says that they cannot be inherited.
        if (annotated is null && derived is not null && !type.IsGenericType)
            CheckInherited(type, derived);
    }

    private void CheckInherited(INamedTypeSymbol type, INamedTypeSymbol derived)
    {
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (_vocabulary.FindInherited(property) is not { } found)
                continue;
            string remedy =
                $"'{type.Name}' has no annotation; make it an abstract class with [Group], so that '{derived.Name}' has its members";
            diagnostics.Report(Descriptors.OverlookedMember, Place(property), property.Name, found.Name, remedy + OverlookedMember.Or);
        }
    }

    private bool IsOfProject(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly);

    private static IEnumerable<IPropertySymbol> Annotated(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(Annotations.HasAnyOfMember);

    private static SourceSpan? Place(ISymbol symbol) => SourceSpan.Of(symbol.Locations.FirstOrDefault());
}
