using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Finds members of the user that have the names of generated ones.</summary>
internal static class ReservedNames
{
    private static readonly string[] Members = ["ElementName", "ElementNamespace", "Fragment", "Read", "Write", "ContentEquals"];

    private static readonly string[] Shared =
        ["ReadContent", "WriteContent", "ReadSharedAttribute", "ReadSharedChild", "CheckShared", "AssignShared", "SharedEquals",
         "SharedFragment", "ContentFragment",
         "ChooseShared", "PrepareShared", "MakeCase", "ChooseCase", "ReadCaseAttribute", "ReadCaseChild", "CheckCase", "AssignCase",
         "WriteCaseAttributes", "WriteCaseChildren"];

    private static readonly string[] OfDatatype = ["Expected", "Fragment", "IsValid"];
    private static readonly string[] OfMapping = ["TryParse", "TryFormat"];

    // Of the others methods are overloads, which do not meet the generated one.
    private static readonly string[] Properties = [
        "ElementName", "ElementNamespace", "Fragment", "ContentFragment", "SharedFragment", "Expected", "_xmlNodeState"
    ];

    /// <summary>Reports them.</summary>
    /// <returns>Whether there are none.</returns>
    public static bool Check(INamedTypeSymbol type, DiagnosticBag diagnostics)
    {
        bool isFree = true;
        foreach (ISymbol member in In(type))
        {
            diagnostics.Report(Descriptors.ReservedName, SourceSpan.Of(member.Locations.FirstOrDefault()), member.Name);
            isFree = false;
        }

        return isFree;
    }

    /// <summary>The members in the way of generated ones; of an enum the type beside it.</summary>
    public static IEnumerable<ISymbol> In(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return ((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetTypeMembers(
                type.Name + EnumReader.Suffix, 0);
        return NamesOf(type).SelectMany(
            name => type.GetMembers(name).Where(member => !member.IsImplicitlyDeclared && IsInTheWay(type, member)).Take(1));
    }

    public static IEnumerable<string> NamesOf(INamedTypeSymbol type)
    {
        if (Annotations.Has(type, "Datatype"))
        {
            IEnumerable<string> fields = Annotations.FindAll(type, "Data").Select((_, index) => $"Alternative{index + 1}");
            return OfDatatype.Concat(fields).Concat(DatatypeReader.ValueOf(type) is null ? OfMapping : []);
        }

        if (type.TypeKind == TypeKind.Interface)
            return Members.Skip(2);
        string[] ofCase = Annotations.Has(type, "Case") ? ["ContentFragment"] : [];
        string[] ofOrder = Annotations.Has(type, "Ordered") ? ["SeenAfter"] : [];
        string[] ofFactory = type.GetMembers("Create").Length > 0 ? ["CreateEmpty"] : [];
        IEnumerable<string> setters = type.GetMembers().OfType<IPropertySymbol>()
            .Where(p => p.SetMethod is { IsInitOnly: true } && MemberKindReader.HasKind(p)).Select(p => "Set" + p.Name);
        return Members.Concat(Roles.IsShared(type) ? Shared : ofCase).Concat(ofOrder).Concat(ofFactory).Concat(setters)
            .Append("_xmlNodeState");
    }

    private static bool IsInTheWay(INamedTypeSymbol type, ISymbol member)
    {
        if (member is not IMethodSymbol method)
            return true;
        if (method.ExplicitInterfaceImplementations.Length > 0)
            return false;
        bool IsOfSelf(IParameterSymbol p) => SymbolEqualityComparer.Default.Equals(p.Type, type);
        return member.Name switch
        {
            "Read" => method is { Arity: 1, Parameters: [{ RefKind: RefKind.Ref }] },
            "Write" => method is { Arity: 1, Parameters: [{ RefKind: RefKind.None }, { RefKind: RefKind.Ref }] },
            "ContentEquals" => method is { Arity: 0, Parameters.Length: 2 } && method.Parameters.All(IsOfSelf),
            "TryParse" => method is { Arity: 0, Parameters: [{ RefKind: RefKind.None }, { RefKind: RefKind.Out }] } && IsSpan(method),
            "TryFormat" => method is { Arity: 0, Parameters: [_, _, { RefKind: RefKind.Out }] },
            "IsValid" => method is { Arity: 0, Parameters.Length: 1 } && IsSpan(method),
            _ => Properties.Contains(member.Name),
        };
    }

    private static bool IsSpan(IMethodSymbol method) => method.Parameters[0].Type.Name == "ReadOnlySpan";
}
