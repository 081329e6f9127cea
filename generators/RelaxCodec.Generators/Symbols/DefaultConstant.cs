using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Values that a C# expression can say.</summary>
internal static class DefaultConstant
{
    // A decimal holds as many.
    private const int DecimalDigits = 28;

    /// <summary>The expression for a value by its lexical form; null for what has to be read.</summary>
    public static string? Of(DataModel data, string lexical) => data switch
    {
        TextData or XsdDataModel { Value: "string" } => SymbolDisplay.FormatLiteral(lexical, quote: true),
        WordsData words => Token.Of(lexical) == words.True ? "true" : "false",
        EnumData literals =>
            literals.Literals.FirstOrDefault(l => l.Is(lexical)) is { } literal ? $"{literals.Type}.{literal.Member}" : null,
        XsdDataModel xsd => Of(xsd, lexical),
        _ => null,
    };

    private static string? Of(XsdDataModel xsd, string lexical)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign
            | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowLeadingWhite
            | NumberStyles.AllowTrailingWhite;
        switch (xsd.Value)
        {
            case "bool":
                return XsdBoolean.TryParse(lexical.AsSpan(), out bool isTrue) ? XsdBoolean.Format(isTrue) : null;
            case "decimal":
                return lexical.Length <= DecimalDigits && decimal.TryParse(lexical, Plain, CultureInfo.InvariantCulture, out decimal number)
                    ? number.ToString(CultureInfo.InvariantCulture) + "m" : null;
            case "double":
                return XsdNumber.TryParseDouble(lexical.AsSpan(), out double wide) && !double.IsNaN(wide) && !double.IsInfinity(wide)
                    ? wide.ToString("R", CultureInfo.InvariantCulture) : null;
            case "float":
                return XsdNumber.TryParseSingle(lexical.AsSpan(), out float narrow) && !float.IsNaN(narrow) && !float.IsInfinity(narrow)
                    ? narrow.ToString("R", CultureInfo.InvariantCulture) + "f" : null;
            case "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" when XsdDatatypes.IsInteger(xsd.Type)
                && !xsd.MayHold:
                return BigInteger.TryParse(lexical, Plain, CultureInfo.InvariantCulture, out BigInteger whole)
                    ? whole.ToString(CultureInfo.InvariantCulture)
                    : null;
            default:
                return null;
        }
    }
}
