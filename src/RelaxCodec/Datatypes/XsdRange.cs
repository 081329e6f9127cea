namespace RelaxCodec.Datatypes;

/// <summary>The bounds of an ordered datatype: its own and those of the facets (XML Schema Part 2, 4.3.7 to 4.3.10).</summary>
internal abstract class XsdRange
{
    /// <summary>Whether a value of the type, given by its lexical form, lies within the bounds.</summary>
    public abstract bool Contains(ReadOnlySpan<char> text);

    /// <summary>The bounds, or null where there are none. Every bound is in the type's lexical space.</summary>
    public static XsdRange? Create(XsdDatatype type, XsdFacets facets)
    {
        (string? min, string? max) = XsdDatatypes.IntegerBounds(type);
        if ((min ?? max ?? facets.MinInclusive ?? facets.MinExclusive ?? facets.MaxInclusive ?? facets.MaxExclusive) is null)
            return null;

        return type switch
        {
            XsdDatatype.Float => new Floats(facets, single: true),
            XsdDatatype.Double => new Floats(facets, single: false),
            XsdDatatype.Duration => new Durations(facets),
            XsdDatatype.Decimal => new Decimals(min, max, facets),
            _ when XsdDatatypes.IsInteger(type) => new Integers(min, max, facets),
            _ => new DateTimes(type, facets),
        };
    }

    private static string? Trimmed(string? bound) => bound is null ? null : XsdWhiteSpace.Trim(bound.AsSpan()).ToString();

    private sealed class Decimals(string? min, string? max, XsdFacets facets) : XsdRange
    {
        private readonly string? _typeMin = min;
        private readonly string? _typeMax = max;
        private readonly string? _minInclusive = Trimmed(facets.MinInclusive);
        private readonly string? _minExclusive = Trimmed(facets.MinExclusive);
        private readonly string? _maxInclusive = Trimmed(facets.MaxInclusive);
        private readonly string? _maxExclusive = Trimmed(facets.MaxExclusive);

        public override bool Contains(ReadOnlySpan<char> text)
        {
            XsdDecimalForm.TryRead(text, out XsdDecimalForm value);
            return Compare(value, _typeMin, 0) >= 0
                && Compare(value, _typeMax, 0) <= 0
                && Compare(value, _minInclusive, 0) >= 0
                && Compare(value, _minExclusive, 1) > 0
                && Compare(value, _maxInclusive, 0) <= 0
                && Compare(value, _maxExclusive, -1) < 0;
        }

        private static int Compare(XsdDecimalForm value, string? bound, int unbounded)
        {
            if (bound is null)
                return unbounded;
            XsdDecimalForm.TryRead(bound.AsSpan(), out XsdDecimalForm limit);
            return value.CompareTo(limit);
        }
    }

    /// <summary>Bounds of whole numbers: those that are short, as nearly all are, are compared as numbers.</summary>
    internal sealed class Integers(string? min, string? max, XsdFacets facets) : XsdRange
    {
        /// <summary>A text no longer than this fits a <see cref="long"/>, sign and all.</summary>
        private const int ShortLength = 18;

        private readonly Decimals _decimals = new(min, max, facets);

        private readonly long _least = Math.Max(
            Math.Max(Clamp(min, long.MinValue, 0), Clamp(facets.MinInclusive, long.MinValue, 0)),
            Clamp(facets.MinExclusive, long.MinValue, 1));

        private readonly long _most = Math.Min(
            Math.Min(Clamp(max, long.MaxValue, 0), Clamp(facets.MaxInclusive, long.MaxValue, 0)),
            Clamp(facets.MaxExclusive, long.MaxValue, -1));

        public override bool Contains(ReadOnlySpan<char> text) =>
            TryJudge(text, out bool isContained) ? isContained : _decimals.Contains(text);

        /// <summary>Whether a text that is a short whole number, white space around it allowed, lies within the bounds.</summary>
        /// <returns>False if it is anything else.</returns>
        public bool TryJudge(ReadOnlySpan<char> text, out bool isContained)
        {
            isContained = false;
            if (text.Length > ShortLength || !XsdNumber.TryParseInt64(text, out long value))
                return false;
            isContained = value >= _least && value <= _most;
            return true;
        }

        /// <summary>The bound plus a step; a bound beyond all short texts may be any number that is, too.</summary>
        private static long Clamp(string? bound, long unbounded, int step)
        {
            if (bound is null)
                return unbounded;
            if (XsdNumber.TryParseInt64(bound.AsSpan(), out long value) && value is > long.MinValue and < long.MaxValue)
                return value + step;
            return XsdWhiteSpace.Trim(bound.AsSpan())[0] == '-' ? long.MinValue : long.MaxValue;
        }
    }

    /// <summary>IEEE comparison, except that NaN equals itself.</summary>
    private sealed class Floats(XsdFacets facets, bool single) : XsdRange
    {
        private readonly bool _single = single;
        private readonly double? _minInclusive = Bound(facets.MinInclusive, single);
        private readonly double? _minExclusive = Bound(facets.MinExclusive, single);
        private readonly double? _maxInclusive = Bound(facets.MaxInclusive, single);
        private readonly double? _maxExclusive = Bound(facets.MaxExclusive, single);

        public override bool Contains(ReadOnlySpan<char> text)
        {
            double value = Read(text, _single);
            return (_minInclusive is not { } from || value >= from || value.Equals(from))
                && (_minExclusive is not { } above || value > above)
                && (_maxInclusive is not { } to || value <= to || value.Equals(to))
                && (_maxExclusive is not { } below || value < below);
        }

        private static double? Bound(string? bound, bool single) => bound is null ? null : Read(XsdWhiteSpace.Trim(bound.AsSpan()), single);

        private static double Read(ReadOnlySpan<char> text, bool single)
        {
            if (single)
                return XsdNumber.TryParseSingle(text, out float narrow) ? narrow : double.NaN;
            return XsdNumber.TryParseDouble(text, out double value) ? value : double.NaN;
        }
    }

    private sealed class Durations(XsdFacets facets) : XsdRange
    {
        private readonly XsdDurationForm? _minInclusive = Bound(facets.MinInclusive);
        private readonly XsdDurationForm? _minExclusive = Bound(facets.MinExclusive);
        private readonly XsdDurationForm? _maxInclusive = Bound(facets.MaxInclusive);
        private readonly XsdDurationForm? _maxExclusive = Bound(facets.MaxExclusive);

        public override bool Contains(ReadOnlySpan<char> text)
        {
            XsdDurationForm value = XsdDurationForm.Read(text);
            return (_minInclusive is not { } from || from.IsLess(value) || from.IsSame(value))
                && (_minExclusive is not { } above || above.IsLess(value))
                && (_maxInclusive is not { } to || value.IsLess(to) || value.IsSame(to))
                && (_maxExclusive is not { } below || value.IsLess(below));
        }

        private static XsdDurationForm? Bound(string? bound) =>
            bound is null ? null : XsdDurationForm.Read(XsdWhiteSpace.Trim(bound.AsSpan()));
    }

    private sealed class DateTimes(XsdDatatype type, XsdFacets facets) : XsdRange
    {
        private readonly XsdDatatype _type = type;
        private readonly XsdDateTimeForm? _minInclusive = Bound(type, facets.MinInclusive);
        private readonly XsdDateTimeForm? _minExclusive = Bound(type, facets.MinExclusive);
        private readonly XsdDateTimeForm? _maxInclusive = Bound(type, facets.MaxInclusive);
        private readonly XsdDateTimeForm? _maxExclusive = Bound(type, facets.MaxExclusive);

        public override bool Contains(ReadOnlySpan<char> text)
        {
            XsdDateTimeForm.TryRead(_type, text, out XsdDateTimeForm value);
            return (_minInclusive is not { } from || from.IsBefore(value) || from.IsSame(value))
                && (_minExclusive is not { } above || above.IsBefore(value))
                && (_maxInclusive is not { } to || value.IsBefore(to) || value.IsSame(to))
                && (_maxExclusive is not { } below || value.IsBefore(below));
        }

        private static XsdDateTimeForm? Bound(XsdDatatype type, string? bound)
        {
            if (bound is null)
                return null;
            XsdDateTimeForm.TryRead(type, XsdWhiteSpace.Trim(bound.AsSpan()), out XsdDateTimeForm form);
            return form;
        }
    }
}
