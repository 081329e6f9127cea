using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads enums whose members have <c>[Value]</c>.</summary>
internal static class EnumReader
{
    private const string Suffix = "Literals";

    public static bool HasValues(INamedTypeSymbol type) => type.TypeKind == TypeKind.Enum && Members(type).Any(m => Annotations.Has(m, "Value"));

    /// <summary>The literals of an enum; null if no member has one.</summary>
    public static EnumData? ReadData(INamedTypeSymbol type)
    {
        var literals = new List<EnumLiteral>();
        foreach (IFieldSymbol member in Members(type))
        {
            if (Annotations.Find(member, "Value") is { } value && Annotations.Text(value) is { } literal)
                literals.Add(new EnumLiteral(TypeIdentityReader.Escape(member.Name), literal) { Span = ReleaseReader.SpanOf(member) });
        }

        if (literals.Count == 0)
            return null;
        string fullName = TypeIdentityReader.FullName(type);
        string codec = fullName.Substring(0, fullName.LastIndexOfAny(['.', ':']) + 1) + type.Name + Suffix;
        return new EnumData(fullName, codec, new(literals));
    }

    /// <summary>The class to generate for an enum, and what is wrong with it.</summary>
    public static Judged<EnumModel> Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (!DeclarationChecker.IsVisible(type, diagnostics))
            return new(null, diagnostics.ToArray());
        if (type.ContainingType is not null)
            TypeIdentityReader.RequirePartial(type.ContainingType, diagnostics, cancellation);
        var releases = new ReleaseReader(diagnostics, cancellation);
        var byLiteral = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IFieldSymbol member in Members(type))
        {
            releases.Of(member);
            if (Annotations.Find(member, "Value") is not { } value)
                diagnostics.Report(Descriptors.EnumMemberWithoutValue, SourceSpan.Of(member.Locations.FirstOrDefault()), member.Name, type.Name);
            else if (Annotations.Text(value) is not { } literal)
                continue;
            else if (byLiteral.TryGetValue(Token.Of(literal), out string? other))
                diagnostics.Report(Descriptors.DuplicateValue, SourceSpan.Of(value.ApplicationSyntaxReference, cancellation), other, member.Name, literal);
            else
                byLiteral.Add(Token.Of(literal), member.Name);
        }

        if (ReadData(type) is not { } data)
            return new(null, diagnostics.ToArray());

        TypeIdentity identity = TypeIdentityReader.Read(type);
        string keyword = $"{identity.Accessibility} static class {type.Name}{Suffix}";
        return new(new EnumModel(
            identity with
            {
                Declarations = new(identity.Declarations.Take(identity.Declarations.Count - 1).Append(keyword)),
                Name = type.Name + Suffix,
                FullName = data.Codec,
            },
            data with { Literals = new(Distinct(data.Literals)) }), diagnostics.ToArray());
    }

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst);

    private static IEnumerable<EnumLiteral> Distinct(IEnumerable<EnumLiteral> literals) =>
        literals.GroupBy(l => Token.Of(l.Literal), StringComparer.Ordinal).Select(g => g.First());
}
