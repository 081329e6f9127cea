using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Tells what annotated classes are, by their annotations and those of their base classes.</summary>
internal static class Roles
{
    /// <summary>Whether the class takes part: it has <c>[Element]</c>, <c>[Group]</c>, <c>[Choice]</c> or <c>[Case]</c>.</summary>
    public static bool IsAnnotated(INamedTypeSymbol type) =>
        Annotations.Has(type, "Element")
            || Annotations.Has(type, "Group")
            || Annotations.Has(type, "Choice")
            || Annotations.Has(type, "Case");

    /// <summary>The nearest base class that takes part.</summary>
    public static INamedTypeSymbol? BaseOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (IsAnnotated(t))
                return t;
        }

        return null;
    }

    /// <summary>The name of the class's element, which a case has from its base class; null for a group.</summary>
    public static XmlName? ElementOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = BaseOf(t))
        {
            if (Annotations.Find(t, "Element") is { } element)
                return Annotations.Text(element) is { } name ? new XmlName(name, NamespaceScope.Of(element, t)) : null;
            if (!Annotations.Has(t, "Case"))
                return null;
        }

        return null;
    }

    public static bool IsElement(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && ElementOf(named) is not null;

    /// <summary>Whether the class is a group, or a case of one.</summary>
    public static bool IsGroup(ITypeSymbol type)
    {
        for (INamedTypeSymbol? t = type as INamedTypeSymbol; t is not null; t = BaseOf(t))
        {
            if (Annotations.Has(t, "Element"))
                return false;
            if (Annotations.Has(t, "Group"))
                return true;
            if (!Annotations.Has(t, "Case"))
                return false;
        }

        return false;
    }

    /// <summary>Whether the type is the choice of the elements that derive from it, or of an interface that implement it.</summary>
    public static bool IsChoice(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named
            && Annotations.Has(named, "Choice")
            && !Annotations.Has(named, "Element")
            && !Annotations.Has(named, "Group");

    public static XmlName? DiscriminatorOf(INamedTypeSymbol type) =>
        Annotations.Find(type, "Discriminator") is { } discriminator && Annotations.Text(discriminator) is { } name
            ? new XmlName(name, Annotations.Named<string>(discriminator, "Ns") ?? "")
            : null;

    /// <summary>
    /// The annotation by which the class's element is written with an end tag also where it is empty, its own or that of a base class; null
    /// if there is none.
    /// </summary>
    public static AttributeData? FullEndOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = BaseOf(t))
        {
            if (Annotations.Find(t, "FullEndElement") is { } annotation)
                return annotation;
        }

        return null;
    }

    /// <summary>Whether others write the class's members into their elements: a base class or a group.</summary>
    public static bool IsShared(INamedTypeSymbol type) => type.IsAbstract || IsGroup(type);
}
