using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Collections that are one text, with a datatype of its own.</summary>
[Element("commas")]
internal sealed partial class Commas
{
    [Attr("sizes"), Data<CommaList>]
    public List<int>? Sizes { get; set; }

    [Attr("required"), Data<CommaList>]
    public required List<int> Required { get; set; }

    [Attr("prices"), Data<PriceList>]
    public decimal[]? Prices { get; init; }

    [Attr("marks"), Data<MarkList>]
    public ImmutableArray<int> Marks { get; set; }

    [Attr("more"), Data<MarkList>]
    public ImmutableArray<int>? More { get; set; }

    [Element("row"), Data<CommaList>]
    public List<int>? Row { get; set; }

    [Element("line"), Data<CommaList>]
    public List<List<int>> Lines { get; } = [];
}

/// <summary>Numbers and commas.</summary>
[Datatype("commaList"), Data("string", Pattern = "([0-9]{1,3}(,[0-9]{1,3})*)?")]
internal sealed partial class CommaList : IXmlDatatype<List<int>>
{
    public static bool TryParse(ReadOnlySpan<char> lexical, [MaybeNullWhen(false)] out List<int> value)
    {
        bool isValid = IsValid(lexical);
        string[] numbers = isValid && lexical.Length > 0 ? lexical.ToString().Split(',') : [];
        value = isValid ? [.. Array.ConvertAll(numbers, n => int.Parse(n, CultureInfo.InvariantCulture))] : null;
        return isValid;
    }

    public static bool TryFormat(List<int> value, Span<char> destination, out int charsWritten)
    {
        string text = string.Join(',', value.ConvertAll(n => n.ToString(CultureInfo.InvariantCulture)));
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}

/// <summary>The same numbers as an immutable array.</summary>
[Datatype("markList"), Data("string", Pattern = "([0-9]{1,3}(,[0-9]{1,3})*)?")]
internal sealed partial class MarkList : IXmlDatatype<ImmutableArray<int>>
{
    public static bool TryParse(ReadOnlySpan<char> lexical, out ImmutableArray<int> value)
    {
        bool isValid = CommaList.TryParse(lexical, out List<int>? numbers);
        value = isValid ? [.. numbers!] : default;
        return isValid;
    }

    public static bool TryFormat(ImmutableArray<int> value, Span<char> destination, out int charsWritten) =>
        CommaList.TryFormat(value.IsDefault ? [] : [.. value], destination, out charsWritten);
}

/// <summary>Decimal numbers and semicolons.</summary>
[Datatype("priceList"), Data("string", Pattern = "[0-9]\\.[0-9]{1,2}(;[0-9]\\.[0-9]{1,2})*")]
internal sealed partial class PriceList : IXmlDatatype<decimal[]>
{
    public static bool TryParse(ReadOnlySpan<char> lexical, [MaybeNullWhen(false)] out decimal[] value)
    {
        bool isValid = IsValid(lexical);
        value = isValid ? Array.ConvertAll(lexical.ToString().Split(';'), p => decimal.Parse(p, CultureInfo.InvariantCulture)) : null;
        return isValid;
    }

    public static bool TryFormat(decimal[] value, Span<char> destination, out int charsWritten)
    {
        string text = string.Join(';', Array.ConvertAll(value, p => p.ToString(CultureInfo.InvariantCulture)));
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
