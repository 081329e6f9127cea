using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Data;

/// <summary>Brings a range into the bounds of its type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RangeOutsideTypeFix)), Shared]
public sealed class RangeOutsideTypeFix() : SourceFixProvider("RXC020")
{
    private protected override void OfferFixes(FixSite site)
    {
        if (site.Find<AttributeSyntax>() is not { ArgumentList.Arguments: [var first, var second] } range
            || site.PropertySymbol is not { } symbol
            || NumberOf(first, site) is not { } min || NumberOf(second, site) is not { } max)
            return;
        ITypeSymbol type = symbol.Type is INamedTypeSymbol { TypeArguments: [var argument] } ? argument : symbol.Type;
        if (Annotated.Find(symbol, "Data") is { } data)
        {
            if (data.NamedArguments.Any(a => a.Key is "MinInclusive" or "MaxInclusive"))
                site.Offer("Remove [Range]", Edit.Remove(range));
            return;
        }

        if (BoundsOf(type.SpecialType) is not { } bounds)
        {
            site.Offer("Remove [Range]", Edit.Remove(range));
        }
        else if (min > max)
        {
            site.Offer("Swap the bounds",
                Edit.Replace(first.Expression, second.Expression.ToString()), Edit.Replace(second.Expression, first.Expression.ToString()));
        }
        else if (min <= bounds.Max && max >= bounds.Min)
        {
            var changes = new List<TextChange>();
            if (min < bounds.Min)
                changes.Add(Edit.Replace(first.Expression, $"{bounds.Min}"));
            if (max > bounds.Max)
                changes.Add(Edit.Replace(second.Expression, $"{bounds.Max}"));
            if (changes.Count > 0)
                site.Offer($"Keep the range within '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'", changes);
        }
    }

    private static long? NumberOf(AttributeArgumentSyntax argument, FixSite site) =>
        argument.NameColon is null
        && site.Model.GetConstantValue(argument.Expression, site.Cancellation)
            is { HasValue: true, Value: IConvertible and not string and { } number }
            ? Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static (long Min, long Max)? BoundsOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_UInt64 => (0, long.MaxValue),
        SpecialType.System_Int64 or SpecialType.System_Decimal => (long.MinValue, long.MaxValue),
        _ => null,
    };
}
