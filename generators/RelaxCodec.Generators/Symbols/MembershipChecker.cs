using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports what an annotated class has that was meant to be a member, and is none.</summary>
internal sealed class MembershipChecker(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly VocabularyTypes _vocabulary = new(type.ContainingAssembly, cancellation);

    public void Check()
    {
        foreach (ISymbol member in type.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is IPropertySymbol { Name.Length: > 0 } property)
                Check(property);
            else if (member is IFieldSymbol { AssociatedSymbol: null } field)
                Check(field);
        }

        for (INamedTypeSymbol? t = type.BaseType; t is { SpecialType: SpecialType.None } && !Roles.IsAnnotated(t); t = t.BaseType)
        {
            if (VocabularyTypes.IsOfPlatform(t))
                CheckCollection(t);
            else if (t.IsGenericType || !SymbolEqualityComparer.Default.Equals(t.ContainingAssembly, type.ContainingAssembly))
                CheckBase(t);
        }
    }

    /// <summary>Reports annotations of an enum's members on a field that is none.</summary>
    public static void CheckAnnotations(IFieldSymbol field, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (AttributeData annotation in Annotations.AllFor(field, AttributeTargets.Field))
        {
            diagnostics.Report(Descriptors.MisplacedAnnotation, SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation),
                Annotations.NameOf(annotation), field.Name, "it is for the members of an enum, of which one at least has [Value]");
        }
    }

    private void Check(IPropertySymbol property)
    {
        string[] annotations = [.. Annotations.AllFor(property, AttributeTargets.Property).Select(Annotations.NameOf)];
        if (MemberKindReader.IsIgnored(property))
        {
            if (annotations.FirstOrDefault(name => name != "Ignore") is { } other)
                diagnostics.Report(Descriptors.ConflictingAnnotations, Place(property), property.Name, "Ignore", other);
            return;
        }

        if (Annotations.Has(property, "CaseValue"))
            CheckCaseValue(property);
        if (MemberKindReader.HasKind(property) || MemberKindReader.IsElementByType(property))
        {
            QualifierChecker.Check(property, annotations, diagnostics);
            return;
        }

        if (MemberKindReader.UnusableBecause(property) is { } reason)
        {
            bool isWriteOnly = property is
            { GetMethod: null, IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.Length: 0 };
            if (annotations.Length > 0 || (isWriteOnly && _vocabulary.FindIn(property) is not null))
                diagnostics.Report(Descriptors.UnusableProperty, Place(property), property.Name, reason);
            return;
        }

        if (_vocabulary.FindIn(property) is { } found)
            Overlooked(property, found);
        // Of a sequence that has no list it is said what it is for.
        else if (property.Type.TypeKind != TypeKind.Error && annotations.FirstOrDefault(name => name != "Sequence") is { } annotation)
            diagnostics.Report(Descriptors.KindMissing, Place(property), property.Name, annotation, KindsFor(annotation));
    }

    private void CheckCaseValue(IPropertySymbol property)
    {
        string? problem = !Annotations.Has(type, "Case") ? "it is for a class with [Case], whose values it holds"
            : type.GetMembers().OfType<IPropertySymbol>().First(p => Annotations.Has(p, "CaseValue")) is var first
                && !SymbolEqualityComparer.Default.Equals(first, property) ? $"'{first.Name}' already holds the value of the case"
            : null;
        if (problem is not null)
            diagnostics.Report(Descriptors.MisplacedAnnotation, Place(property), "CaseValue", property.Name, problem);
    }

    private void Overlooked(IPropertySymbol property, INamedTypeSymbol found)
    {
        if (new OverlookedMember(property, found, _vocabulary).Remedy is { } remedy)
            diagnostics.Report(Descriptors.OverlookedMember, Place(property), property.Name, found.Name, remedy + OverlookedMember.Or);
    }

    // A field that others see looks like a member.
    private void Check(IFieldSymbol field)
    {
        CheckAnnotations(field, diagnostics, cancellation);
        if (field is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public }
            && _vocabulary.FindIn(field.Type) is { } found)
        {
            const string Remedy = "it is a field; make it a property, or hide it";
            diagnostics.Report(Descriptors.OverlookedMember, Place(field), field.Name, found.Name, Remedy);
        }
    }

    // What it declares is not here to be reported at its place, or is of our types in this class only.
    private void CheckBase(INamedTypeSymbol parent)
    {
        foreach (IPropertySymbol property in parent.GetMembers().OfType<IPropertySymbol>())
        {
            if (_vocabulary.FindInherited(property) is not { } found)
                continue;
            string remedy = $"'{parent.Name}' is no [Group] and cannot become one as it is; declare the property in '{type.Name}'";
            diagnostics.Report(
                Descriptors.OverlookedMember, Place(type), $"{parent.Name}.{property.Name}", found.Name, remedy + OverlookedMember.Or);
        }
    }

    private void CheckCollection(INamedTypeSymbol parent)
    {
        if (PropertyType.ItemOf(parent) is { } item && _vocabulary.FindIn(item) is { } found)
            diagnostics.Report(Descriptors.ClassIsCollection, Place(type), type.Name, found.Name);
    }

    private static string KindsFor(string annotation) => annotation switch
    {
        "OneOrMore" => "[Element(\"name\")], or [Attr(\"name\")] and [List]",
        "AtMostOne" => "[Element(\"name\")]",
        "Choice" or "Order" or "Required" or "Since" or "Until" =>
            "[Attr(\"name\")], [Element(\"name\")] or another annotation that makes it a member",
        _ => "[Attr(\"name\")], [Element(\"name\")] or [Text]",
    };

    private static SourceSpan? Place(ISymbol symbol) => SourceSpan.Of(symbol.Locations.FirstOrDefault());
}
