using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// What the compiler says wherever something is used because of its name or its attributes, which is the user's concern where they use it.
/// </summary>
/// <param name="Warnings">What is said and can be turned off.</param>
/// <param name="IsObsolete">Whether there is something that only obsolete members may use.</param>
/// <param name="HasObsoleteTypes">Whether there are such types among that.</param>
internal sealed record CompilerMarks(EquatableArray<string> Warnings, bool IsObsolete, bool HasObsoleteTypes)
{
    // Attributes that say something of all who use what has them, with the warnings of compiler and SDK about that.
    private static readonly Dictionary<string, string> ByAttribute = new(StringComparer.Ordinal)
    {
        ["AllowNullAttribute"] = "nullable",
        ["DisallowNullAttribute"] = "nullable",
        ["MaybeNullAttribute"] = "nullable",
        ["RequiresAssemblyFilesAttribute"] = "IL3002",
        ["RequiresDynamicCodeAttribute"] = "IL3050",
        ["RequiresPreviewFeaturesAttribute"] = "CA2252",
        ["RequiresUnreferencedCodeAttribute"] = "IL2026",
        ["SupportedOSPlatformAttribute"] = "CA1416",
        ["UnsupportedOSPlatformAttribute"] = "CA1416",
    };

    private static readonly string[] NotCompliant = [
        "CS3001", "CS3002", "CS3003", "CS3005", "CS3008", "CS3009", "CS3016", "CS3019", "CS3021", "CS3024"
    ];

    public static CompilerMarks Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        bool isObsolete = false;
        bool hasObsoleteTypes = false;
        var assemblies = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (ISymbol symbol in ReferredSymbols.Of(type, cancellation))
        {
            if (AddAttributes(symbol, warnings))
            {
                isObsolete = true;
                hasObsoleteTypes |= symbol is INamedTypeSymbol && !SymbolEqualityComparer.Default.Equals(symbol, type);
            }

            if (symbol.ContainingAssembly is { } assembly && assemblies.Add(assembly))
                AddExperimental(assembly, warnings);
        }

        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.TypeKind != TypeKind.Enum && IsLower(t.Name))
                warnings.Add("CS8981");
        }

        if (HasMember(type, "field"))
            warnings.Add("CS9258");
        if (HidesBase(type))
            warnings.UnionWith(["CS0108", "CS0109"]);
        if (type.ContainingAssembly.GetAttributes()
            .Any(a => a is { AttributeClass.Name: "CLSCompliantAttribute", ConstructorArguments: [{ Value: true }] }))
            warnings.UnionWith(NotCompliant);
        return new CompilerMarks(new(warnings), isObsolete, hasObsoleteTypes);
    }

    // Whether only obsolete members may use it.
    private static bool AddAttributes(ISymbol symbol, SortedSet<string> warnings)
    {
        bool isObsolete = false;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { ContainingNamespace: { } ns } type || !IsOfSystem(ns))
                continue;
            if (type.Name == "ObsoleteAttribute")
            {
                isObsolete |= attribute.ConstructorArguments is [_, { Value: true }];
                AddId(Annotations.Named<string>(attribute, "DiagnosticId"), warnings);
            }
            else if (ByAttribute.TryGetValue(type.Name, out string? warning))
            {
                warnings.Add(warning);
            }
        }

        AddExperimental(symbol, warnings);
        return isObsolete;
    }

    private static void AddExperimental(ISymbol symbol, SortedSet<string> warnings)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ExperimentalAttribute", ContainingNamespace: { } ns } && IsOfSystem(ns))
                AddId(Annotations.Text(attribute), warnings);
        }
    }

    private static void AddId(string? id, SortedSet<string> warnings)
    {
        if (id is not null && SyntaxFacts.IsValidIdentifier(id))
            warnings.Add(id);
    }

    private static bool IsOfSystem(INamespaceSymbol ns)
    {
        INamespaceSymbol outermost = ns;
        while (outermost.ContainingNamespace is { IsGlobalNamespace: false } outer)
            outermost = outer;
        return outermost.Name == "System";
    }

    private static bool IsLower(string name) => name.All(c => c is >= 'a' and <= 'z');

    private static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType ?? t.ContainingType)
        {
            if (t.GetMembers(name).Length > 0)
                return true;
        }

        return false;
    }

    // Base classes without annotations may have anything.
    private static bool HidesBase(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type.BaseType; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (!Roles.IsAnnotated(t) && ReservedNames.NamesOf(type).Any(name => t.GetMembers(name).Length > 0))
                return true;
        }

        return false;
    }
}
