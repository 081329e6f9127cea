using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the one annotation that says what a property is; an element class says it by its type.</summary>
internal sealed class MemberKindReader(DiagnosticBag diagnostics)
{
    private static readonly string[] Kinds = [
        "Attr", "Text", "Element", "EmptyElement", "Group", "Mixed", "AnyContent", "AnyAttributes", "Extra", "CaseValue"
    ];

    /// <summary>
    /// The kind; null if the property is no member, or has two kinds or one that it cannot have, which has been reported.
    /// </summary>
    public string? Read(IPropertySymbol property)
    {
        string? kind = null;
        if (IsIgnored(property))
            return null;
        foreach (string name in Kinds)
        {
            if (!Annotations.Has(property, name) || (kind == "AnyContent" && name == "AnyAttributes"))
                continue;
            if (kind is not null)
            {
                diagnostics.Report(Descriptors.ConflictingAnnotations, Place(property), property.Name, kind, name);
                return null;
            }

            kind = name;
        }

        if (kind is not null && UnusableBecause(property) is { } reason)
        {
            diagnostics.Report(Descriptors.UnusableProperty, Place(property), property.Name, reason);
            return null;
        }

        return kind is null && IsElementByType(property) ? "Element" : kind;
    }

    /// <summary>Whether an annotation says that the property is no member.</summary>
    public static bool IsIgnored(IPropertySymbol property) => Annotations.Has(property, "Ignore");

    /// <summary>Whether the property is a child element because of its type.</summary>
    public static bool IsElementByType(IPropertySymbol property)
    {
        if (UnusableBecause(property) is not null)
            return false;
        PropertyType type = PropertyType.Of(property.Type);
        bool holdsValue = property.SetMethod is not null || (type.IsList && IsAutoProperty(property));
        ITypeSymbol core = type.OtherCollection is null ? type.Core : PropertyType.ItemOf(type.Core) ?? type.Core;
        return holdsValue && (Roles.IsElement(core) || Roles.IsChoice(core));
    }

    /// <summary>Whether an annotation says what the property is.</summary>
    public static bool HasKind(IPropertySymbol property) => Kinds.Any(kind => Annotations.Has(property, kind));

    /// <summary>Why the property can be no member, whatever is said of it; null if it can be one.</summary>
    public static string? UnusableBecause(IPropertySymbol property) =>
        property.IsStatic ? "is static, but a member of an element belongs to an object"
        : property.IsIndexer ? "is an indexer, which is no single value"
        : property.ExplicitInterfaceImplementations.Length > 0 ? "implements an interface explicitly: annotate a property of the class "
            + "itself, which that one returns"
        : property.GetMethod is null && property.OverriddenProperty is null ? "has no getter, which writing needs"
        : null;

    private static SourceSpan? Place(IPropertySymbol property) => SourceSpan.Of(property.Locations.FirstOrDefault());

    private static bool IsAutoProperty(IPropertySymbol property) => property.DeclaringSyntaxReferences.Length == 0
        || property.DeclaringSyntaxReferences.Any(
            r => r.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
                && accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null }));
}
