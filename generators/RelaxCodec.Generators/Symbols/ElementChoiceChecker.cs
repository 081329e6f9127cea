using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports what is wrong with a class or interface that is the choice of elements, and with alternatives of choices.</summary>
internal sealed class ElementChoiceChecker(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly SourceSpan? _place = SourceSpan.Of(type.Locations.FirstOrDefault());

    /// <summary>Checks an abstract class.</summary>
    /// <returns>False if nothing can be generated.</returns>
    public bool CheckClass()
    {
        if (!type.IsAbstract)
        {
            diagnostics.Report(Descriptors.MisplacedAnnotation, _place, "Choice", type.Name,
                "it is for an abstract class, from which element classes derive, or for an interface");
            return false;
        }

        CheckName();
        CheckAlternatives("derive from", "derive classes with [Element(\"name\")] from it");
        return true;
    }

    /// <summary>Checks an interface.</summary>
    /// <returns>False if nothing can be generated.</returns>
    public bool CheckInterface()
    {
        if (!DeclarationChecker.IsVisible(type, diagnostics))
            return false;
        if (TypeIdentityReader.GenericOf(type) is { } generic)
        {
            diagnostics.Report(Descriptors.Generic, SourceSpan.Of(generic.Locations.FirstOrDefault()), generic.Name);
            return false;
        }

        TypeIdentityReader.RequirePartial(type, diagnostics, cancellation);
        CheckName();
        ReservedNames.Check(type, diagnostics);
        CheckMembers();
        return CheckAlternatives("implement", "let classes with [Element(\"name\")] implement it");
    }

    /// <summary>Reports a choice of another project of which a class would be an alternative.</summary>
    /// <returns>Whether there is none.</returns>
    public bool CheckChoicesAreOfProject()
    {
        INamedTypeSymbol? elsewhere = type.AllInterfaces.FirstOrDefault(i => IsElsewhere(i) && Roles.IsChoice(i));
        for (INamedTypeSymbol? t = Roles.BaseOf(type); t is not null && elsewhere is null; t = Roles.BaseOf(t))
        {
            if (Roles.IsChoice(t) && IsElsewhere(t))
                elsewhere = t;
        }

        if (elsewhere is not null)
            diagnostics.Report(Descriptors.ChoiceElsewhere, _place, type.Name, elsewhere.Name);
        return elsewhere is null;
    }

    /// <summary>Reports an annotation on a property of an interface.</summary>
    public static void CheckMember(IPropertySymbol property, DiagnosticBag diagnostics)
    {
        string? annotation = Annotations.AllFor(property, AttributeTargets.Property)
            .Select(Annotations.NameOf)
            .FirstOrDefault(n => n != "Ignore");
        if (annotation is not null)
        {
            SourceSpan? place = SourceSpan.Of(property.Locations.FirstOrDefault());
            diagnostics.Report(Descriptors.MisplacedAnnotation, place, annotation, property.Name,
                "an interface holds no values: annotate the property of the classes that implement it");
        }
    }

    private bool IsElsewhere(INamedTypeSymbol choice) =>
        !SymbolEqualityComparer.Default.Equals(choice.ContainingAssembly, type.ContainingAssembly);

    // That of members has a name.
    private void CheckName()
    {
        if (Annotations.FindAll(type, "Choice").FirstOrDefault(a => a.ConstructorArguments.Length > 0) is { } annotation)
        {
            SourceSpan? place = SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation);
            diagnostics.Report(Descriptors.MisplacedAnnotation, place, "Choice", type.Name,
                "the choice of elements has no name but that of its type: write [Choice]");
        }
    }

    private void CheckMembers()
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property)
                CheckMember(property, diagnostics);
        }
    }

    private bool CheckAlternatives(string belong, string remedy)
    {
        IReadOnlyList<INamedTypeSymbol> classes = DerivedClasses.ElementsOf(type, cancellation);
        if (classes.Count == 0)
            diagnostics.Report(Descriptors.ChoiceWithoutElements, _place, type.Name, belong, remedy);
        var known = new Dictionary<XmlName, INamedTypeSymbol>();
        foreach (INamedTypeSymbol alternative in classes)
        {
            XmlName[] names = [.. Roles.ElementOf(alternative)!.Each];
            XmlName name = names.FirstOrDefault(known.ContainsKey) ?? names[0];
            if (known.TryGetValue(name, out INamedTypeSymbol? other))
                diagnostics.Report(Descriptors.AmbiguousAlternative, SourceSpan.Of(alternative.Locations.FirstOrDefault()),
                    other.Name, alternative.Name, name.Local, type.Name);
            foreach (XmlName each in names.Where(each => !known.ContainsKey(each)))
                known.Add(each, alternative);
        }

        return classes.Count > 0;
    }
}
