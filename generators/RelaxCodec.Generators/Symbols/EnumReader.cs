using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads enums whose members have <c>[Value]</c>.</summary>
internal static class EnumReader
{
    /// <summary>What the name of the class beside an enum ends with.</summary>
    public const string Suffix = "Literals";

    // The type of RELAX NG to which all white space counts.
    private const string Text = "string";

    public static bool HasValues(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && Members(type).Any(m => Annotations.Has(m, "Value"));

    /// <summary>The literals of an enum; null if no member has one.</summary>
    public static EnumData? ReadData(INamedTypeSymbol type)
    {
        var literals = new List<EnumLiteral>();
        foreach (IFieldSymbol member in Members(type))
        {
            if (Annotations.Find(member, "Value") is { } value && Annotations.Text(value) is { } literal)
                literals.Add(LiteralOf(member, value, literal) with { Span = ReleaseReader.SpanOf(member) });
        }

        if (literals.Count == 0)
            return null;
        string fullName = TypeIdentityReader.FullName(type);
        string codec = fullName.Substring(0, fullName.LastIndexOfAny(['.', ':']) + 1) + type.Name + Suffix;
        return new EnumData(fullName, codec, new(literals));
    }

    /// <summary>Whether values of the enum combine its members, and some such value has no literal of its own.</summary>
    public static bool IsCombined(INamedTypeSymbol type)
    {
        if (!type.GetAttributes().Any(a => a.AttributeClass is { Name: nameof(FlagsAttribute), ContainingNamespace.Name: "System" }))
            return false;
        var values = new HashSet<ulong>(Members(type).Where(m => Annotations.Has(m, "Value")).Select(BitsOf));
        return values.Any(value => values.Any(other => !values.Contains(value | other)));
    }

    /// <summary>The class to generate for an enum, and what is wrong with it.</summary>
    public static Judged<EnumModel> Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (!DeclarationChecker.IsVisible(type, diagnostics))
            return new(null, diagnostics.ToArray(), null);
        ReservedNames.Check(type, diagnostics);
        if (type.ContainingType is not null)
            TypeIdentityReader.RequirePartial(type.ContainingType, diagnostics, cancellation);
        var releases = new ReleaseReader(diagnostics, cancellation);
        var literals = new List<EnumLiteral>();
        foreach (IFieldSymbol member in Members(type))
        {
            releases.Of(member);
            if (Annotations.Find(member, "Value") is not { } value)
                diagnostics.Report(
                    Descriptors.EnumMemberWithoutValue, SourceSpan.Of(member.Locations.FirstOrDefault()), member.Name, type.Name);
            else if (Annotations.Text(value) is not { } literal)
                continue;
            else if (Annotations.Named<string>(value, "Type") is { } compared and not (Text or "token"))
                diagnostics.Report(Descriptors.UnknownDatatype, SourceSpan.Of(value.ApplicationSyntaxReference, cancellation), compared,
                    "; a literal is compared as token or string", "");
            else if (LiteralOf(member, value, literal) is var one && literals.Find(one.Meets) is { } other)
                diagnostics.Report(Descriptors.DuplicateValue, SourceSpan.Of(value.ApplicationSyntaxReference, cancellation),
                    other.Member.TrimStart('@'), member.Name, literal);
            else
                literals.Add(one);
        }

        if (ReadData(type) is not { } data || !Room.IsFor(type, cancellation))
            return new(null, diagnostics.ToArray(), null);

        TypeIdentity identity = TypeIdentityReader.Read(type, cancellation);
        string keyword = $"{identity.Accessibility} static class {type.Name}{Suffix}";
        return new(new EnumModel(
            identity with
            {
                Declarations = new(identity.Declarations.Take(identity.Declarations.Count - 1).Append(keyword)),
                Name = type.Name + Suffix,
                FullName = data.Codec,
            },
            data with { Literals = new(Distinct(data.Literals)) }), diagnostics.ToArray(), null);
    }

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(f => f is { IsConst: true, Name.Length: > 0 });

    private static ulong BitsOf(IFieldSymbol member) => member.ConstantValue is ulong bits ? bits
        : unchecked((ulong)Convert.ToInt64(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture));

    private static EnumLiteral LiteralOf(IFieldSymbol member, AttributeData value, string literal) =>
        new(TypeIdentityReader.Escape(member.Name), literal, Annotations.Named<string>(value, "Type") == Text);

    private static List<EnumLiteral> Distinct(IEnumerable<EnumLiteral> literals)
    {
        var distinct = new List<EnumLiteral>();
        foreach (EnumLiteral literal in literals)
        {
            if (!distinct.Exists(literal.Meets))
                distinct.Add(literal);
        }

        return distinct;
    }
}
