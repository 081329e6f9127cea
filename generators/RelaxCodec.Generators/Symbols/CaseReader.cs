using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Case]</c> classes as their base class sees them.</summary>
internal static class CaseReader
{
    /// <summary>The case, and where it is declared; null if it is none.</summary>
    public static LocatedCase? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (Annotations.Find(type, "Case") is not { } annotation || type.IsGenericType
            || Roles.BaseOf(type) is not { } parent || Roles.DiscriminatorOf(parent) is null)
            return null;
        var pattern = new CaseModel
        {
            Base = TypeIdentityReader.FullName(parent),
            Type = TypeIdentityReader.FullName(type),
            Define = DefineReader.NameOf(type),
            Values = Values(annotation),
            MayBeAbsent = MayBeAbsent(annotation),
            Span = ReleaseReader.SpanOf(type),
            Shared = Roles.IsGroup(type) ? new ShapeReader(new DiagnosticBag(), cancellation).ReadShared(type) : null,
        };
        return new LocatedCase(pattern, SourceSpan.Of(type.Locations.FirstOrDefault()));
    }

    /// <summary>Why a class with <c>[Case]</c> is a case of nothing; null if it is one of its base class.</summary>
    public static string? BaseProblem(INamedTypeSymbol type)
    {
        const string None = "no base class in this project has [Discriminator(\"attribute\")]";
        if (Roles.BaseOf(type) is not { } parent)
            return None;
        if (Roles.DiscriminatorOf(parent) is not null)
            return SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, type.ContainingAssembly) ? null : None;
        INamedTypeSymbol? discriminated = Roles.BaseOf(parent);
        while (discriminated is not null && Roles.DiscriminatorOf(discriminated) is null)
            discriminated = Roles.BaseOf(discriminated);
        string kind = Annotations.Has(parent, "Case")
            ? "is a case without [Discriminator(\"attribute\")] of its own"
            : "has no [Discriminator(\"attribute\")]";
        return $"its base class '{parent.Name}' {kind}: give '{parent.Name}' one and make it abstract"
            + (discriminated is null ? "" : $", or derive '{type.Name}' from '{discriminated.Name}'");
    }

    public static EquatableArray<string> Values(AttributeData annotation) =>
        annotation.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } values, ..]
            ? new(values.Values.Select(v => v.Value).OfType<string>())
            : EquatableArray<string>.Empty;

    public static bool MayBeAbsent(AttributeData annotation) => Annotations.Named<bool>(annotation, "Absent");

    /// <summary>
    /// The cases of a base class, each value with the first that has it: another one is reported, and would be a branch that is never
    /// taken.
    /// </summary>
    public static EquatableArray<CaseModel> Distinct(IEnumerable<CaseModel> cases)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        bool isAbsent = false;
        var distinct = new List<CaseModel>();
        foreach (CaseModel model in cases)
        {
            distinct.Add(
                model with { Values = new(model.Values.Where(v => known.Add(Token.Of(v)))), MayBeAbsent = model.MayBeAbsent && !isAbsent });
            isAbsent |= model.MayBeAbsent;
        }

        return new(distinct);
    }

    /// <summary>Reports the cases of one base class that share a value.</summary>
    public static EquatableArray<DiagnosticInfo> FindDuplicates(IEnumerable<LocatedCase> cases)
    {
        var diagnostics = new DiagnosticBag();
        foreach (IGrouping<string, LocatedCase> siblings in cases.GroupBy(c => c.Pattern.Base, StringComparer.Ordinal))
        {
            var known = new Dictionary<string, LocatedCase>(StringComparer.Ordinal);
            foreach (LocatedCase located in siblings.OrderBy(c => c.Pattern.Type, StringComparer.Ordinal))
            {
                IEnumerable<string> values = located.Pattern.Values.Select(v => $"'{Token.Of(v)}'");
                foreach (string value in located.Pattern.MayBeAbsent ? values.Append("an absent attribute") : values)
                {
                    if (known.TryGetValue(value, out LocatedCase? other))
                        diagnostics.Report(Descriptors.DuplicateCase, located.Span, Simple(other), Simple(located), value);
                    else
                        known.Add(value, located);
                }
            }
        }

        return diagnostics.ToArray();
    }

    private static string Simple(LocatedCase located) => located.Pattern.Type.Substring(located.Pattern.Type.LastIndexOf('.') + 1);
}
