using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds the runtime's annotations on symbols, by their names.</summary>
internal static class Annotations
{
    // It stands on a property of the class that returns the fragment, generated or by hand.
    private const string OfCode = "GrammarDefineAttribute";

    /// <summary>The annotation of this short name, such as <c>Attr</c>; null if the symbol has none.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (Is(attribute, name))
                return attribute;
        }

        return null;
    }

    public static IEnumerable<AttributeData> FindAll(ISymbol symbol, string name) => symbol.GetAttributes().Where(a => Is(a, name));

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The string at a place among the constructor's arguments; null while it is not written yet.</summary>
    public static string? Text(AttributeData attribute, int index = 0) =>
        index < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>The strings behind the first argument.</summary>
    public static IEnumerable<string> Others(AttributeData attribute) =>
        attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array, IsNull: false } others, ..]
            ? others.Values.Select(v => v.Value).OfType<string>()
            : [];

    public static long? Number(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: { } number }
            ? Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    public static T? Named<T>(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T value)
                return value;
        }

        return default;
    }

    /// <summary>The strings of a named argument that is an array; none while it is not written yet.</summary>
    public static IEnumerable<string> NamedTexts(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false })
                return argument.Value.Values.Select(v => v.Value).OfType<string>();
        }

        return [];
    }

    /// <summary>The types that the annotations of a symbol name.</summary>
    public static IEnumerable<ITypeSymbol> TypesNamedBy(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(a => a.AttributeClass is { } type && IsRuntimeType(type, type.Name))
            .SelectMany(a => a.AttributeClass!.TypeArguments
            .Concat(a.NamedArguments.Select(n => n.Value)
                .Where(v => v.Kind == TypedConstantKind.Type)
                .Select(v => v.Value)
                .OfType<ITypeSymbol>()));

    /// <summary>The annotations that the vocabulary has for such a target; of others the compiler says that they do not suit it.</summary>
    public static IEnumerable<AttributeData> AllFor(ISymbol symbol, AttributeTargets target) => symbol.GetAttributes().Where(a =>
        a.AttributeClass is { } type && IsRuntimeType(type, type.Name) && type.Name != OfCode && (TargetsOf(type) & target) != 0);

    /// <summary>Whether a property has an annotation that says something of a member.</summary>
    public static bool HasAnyOfMember(ISymbol symbol) => AllFor(symbol, AttributeTargets.Property).Any(a => NameOf(a) != "Ignore");

    /// <summary>The short name of an annotation, such as <c>Attr</c>.</summary>
    public static string NameOf(AttributeData attribute) =>
        attribute.AttributeClass!.Name is var name && name.EndsWith("Attribute", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - "Attribute".Length)
            : name;

    public static bool IsRuntimeType(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol named && named.Name == name && named.ContainingType is null
        && named.ContainingNamespace is { Name: "RelaxCodec", ContainingNamespace.IsGlobalNamespace: true };

    private static AttributeTargets TargetsOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(AttributeUsageAttribute) })
            is { ConstructorArguments: [{ Value: int targets }, ..] }
            ? (AttributeTargets)targets
            : AttributeTargets.All;

    private static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name.Length == name.Length + "Attribute".Length
        && type.Name.StartsWith(name, StringComparison.Ordinal) && IsRuntimeType(type, type.Name);
}
