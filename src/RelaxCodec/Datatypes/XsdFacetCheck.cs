namespace RelaxCodec.Datatypes;

/// <summary>Finds facets that do not suit a datatype (XML Schema Part 2, 4.3, and the table in 4.1.5).</summary>
internal sealed class XsdFacetCheck
{
    private readonly XsdDatatype _type;
    private readonly XsdFacets _facets;
    private readonly string _name;
    private readonly List<string> _problems = [];

    private XsdFacetCheck(XsdDatatype type, XsdFacets facets)
    {
        _type = type;
        _facets = facets;
        _name = XsdDatatypes.Name(type);
    }

    public static IReadOnlyList<string> Run(XsdDatatype type, XsdFacets facets)
    {
        var check = new XsdFacetCheck(type, facets);
        check.CheckLengths();
        check.CheckDigits();
        check.CheckBounds();
        if (check._problems.Count == 0)
            check.CheckExcept();
        return check._problems;
    }

    private void CheckLengths()
    {
        CheckCount("length", _facets.Length);
        CheckCount("minLength", _facets.MinLength);
        CheckCount("maxLength", _facets.MaxLength);
        if (_facets.Length is not null && (_facets.MinLength ?? _facets.MaxLength) is not null)
            Report("length already says it all: leave out minLength and maxLength.");
        if (_facets.MinLength > _facets.MaxLength)
            Report($"minLength {_facets.MinLength} is more than maxLength {_facets.MaxLength}: nothing is that long.");
    }

    private void CheckCount(string facet, int? count)
    {
        if (count is null)
            return;
        if (!XsdDatatypes.HasLength(_type))
            Report($"{facet} does not apply to {_name}: only texts, lists and binary data have a length.");
        else if (count < 0)
            Report($"{facet} is {count}, but a length is 0 or more.");
    }

    private void CheckDigits()
    {
        if ((_facets.TotalDigits ?? _facets.FractionDigits) is null)
            return;
        if (!XsdDatatypes.IsDecimal(_type))
        {
            Report($"totalDigits and fractionDigits do not apply to {_name}: only to decimal and the integer types.");
            return;
        }

        if (_facets.TotalDigits < 1)
            Report($"totalDigits is {_facets.TotalDigits}, but a number has at least 1 digit.");
        if (_facets.FractionDigits < 0)
            Report($"fractionDigits is {_facets.FractionDigits}, but it is 0 or more.");
        if (_facets.FractionDigits > _facets.TotalDigits)
            Report($"fractionDigits {_facets.FractionDigits} is more than totalDigits {_facets.TotalDigits}.");
    }

    private void CheckBounds()
    {
        (string Facet, string? Value)[] bounds =
        [
            ("minInclusive", _facets.MinInclusive), ("minExclusive", _facets.MinExclusive),
            ("maxInclusive", _facets.MaxInclusive), ("maxExclusive", _facets.MaxExclusive),
        ];
        var plain = true;
        foreach ((string facet, string? value) in bounds)
        {
            if (value is not null)
                plain &= CheckBound(facet, value);
        }

        if (_facets.MinInclusive is not null && _facets.MinExclusive is not null)
            Report("minInclusive and minExclusive exclude each other: keep one.");
        if (_facets.MaxInclusive is not null && _facets.MaxExclusive is not null)
            Report("maxInclusive and maxExclusive exclude each other: keep one.");
        if (plain)
            CheckNotEmpty();
    }

    private bool CheckBound(string facet, string value)
    {
        if (!XsdDatatypes.IsOrdered(_type))
        {
            Report($"{facet} does not apply to {_name}: only numbers, dates, times and durations have an order.");
            return false;
        }

        ReadOnlySpan<char> text = XsdWhiteSpace.Trim(value.AsSpan());
        if (XsdLexical.IsValid(_type, text) && XsdRange.Create(_type, XsdFacets.None)?.Contains(text) != false)
            return true;
        Report($"{facet} is \"{value}\", which is not {XsdDescription.Of(_type, XsdFacets.None)}.");
        return false;
    }

    /// <summary>A validator judges each bound by those before it, so the lower bound must allow the upper one.</summary>
    private void CheckNotEmpty()
    {
        string? min = _facets.MinInclusive ?? _facets.MinExclusive;
        string? max = _facets.MaxInclusive ?? _facets.MaxExclusive;
        if (min is null || max is null)
            return;

        var lower = new XsdFacets { MinInclusive = _facets.MinInclusive, MinExclusive = _facets.MinExclusive };
        if (XsdRange.Create(_type, lower)?.Contains(XsdWhiteSpace.Trim(max.AsSpan())) == false)
            Report($"No value lies between the lower bound \"{min}\" and the upper bound \"{max}\".");
    }

    private void CheckExcept()
    {
        if (_facets.ExceptTokens && (_facets.Except.Count == 0 || _type is not (XsdDatatype.String or XsdDatatype.NormalizedString)))
            Report("ExceptTokens says how the excepted values of a string or normalizedString are compared: leave it out.");
        if (_facets.Except.Count == 0)
            return;
        if (!XsdExcept.AppliesTo(_type))
        {
            Report($"values of {_name} cannot be excepted: only those of texts, booleans, numbers, dates, times and durations.");
            return;
        }

        var admitted = new XsdData(_type, _facets with { Except = [], ExceptTokens = false });
        foreach (string value in _facets.Except)
        {
            if (!admitted.IsValid(value.AsSpan()))
                Report($"\"{value}\" need not be excepted, for it is not {admitted.Describe()}: leave it out.");
        }
    }

    private void Report(string problem) => _problems.Add(problem);
}
