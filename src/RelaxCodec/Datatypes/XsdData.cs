using System.Buffers;
using System.Runtime.CompilerServices;

namespace RelaxCodec.Datatypes;

/// <summary>
/// One RELAX NG <c>&lt;data&gt;</c>: a datatype of XML Schema with its params. Decides whether a text of a document is one of its values,
/// as the validator jing does. Instances are immutable.
/// </summary>
/// <remarks>
/// Where jing departs from XML Schema, so does this type: zeros that end a fraction count as digits; patterns see binary data with its
/// white space; durations are the same only field by field (<c>P1Y</c> is not <c>P12M</c>); time zones run from -13:00 to +14:00, and there
/// is no hour 24; a prefix, an ENTITY, or that an ID is unique is not judged at all. Only <see cref="Check"/> is stricter than jing.
/// </remarks>
public sealed class XsdData
{
    private const int StackLimit = 256;

    private readonly XsdPattern[] _patterns;
    private readonly XsdRange? _range;
    private readonly XsdExcept? _except;

    // What most values need no look at.
    private readonly bool _isString;
    private readonly XsdRange.Integers? _plainIntegers;
    private readonly bool _limitsDigits;
    private readonly bool _limitsLength;

    /// <summary>Creates the judge of a datatype with params.</summary>
    /// <exception cref="ArgumentException">A facet does not suit the type: <see cref="Check"/> has something to say.</exception>
    public XsdData(XsdDatatype type, XsdFacets? facets = null)
    {
        Type = type;
        Facets = facets ?? XsdFacets.None;
        IReadOnlyList<string> problems = Check(type, Facets);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(facets));
        _patterns = [.. Facets.Patterns];
        _range = XsdRange.Create(type, Facets);
        _limitsDigits = Facets.TotalDigits is not null || Facets.FractionDigits is not null;
        _limitsLength = Facets.Length is not null || Facets.MinLength is not null || Facets.MaxLength is not null;
        _except = XsdExcept.Create(type, Facets);
        _isString = type == XsdDatatype.String && !_limitsLength && _except is null;
        _plainIntegers = !_limitsDigits && _except is null ? _range as XsdRange.Integers : null;
    }

    /// <summary>The datatype.</summary>
    public XsdDatatype Type { get; }

    /// <summary>The params.</summary>
    public XsdFacets Facets { get; }

    /// <summary>What is wrong with the facets for the type, one sentence each; empty where nothing is.</summary>
    /// <remarks>
    /// Refused are facets that do not apply to the type, bounds that are no values of the type or leave no value between them, negative
    /// lengths, pairs that XML Schema forbids, such as <c>minInclusive</c> beside <c>minExclusive</c>, and excepted values that are none
    /// anyway. jing takes some of the pairs, and lengths of dates; what it refuses is refused here, too.
    /// </remarks>
    public static IReadOnlyList<string> Check(XsdDatatype type, XsdFacets facets) => XsdFacetCheck.Run(type, facets);

    /// <summary>
    /// Whether a text, as it stands in the document, is a value: white space is treated as the type says (4.3.6), then the text must match
    /// every pattern, have the type's lexical form, and satisfy the other facets. Allocates nothing, except for durations with bounds.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsValid(ReadOnlySpan<char> lexical)
    {
        if (_isString)
            return MatchesPatterns(lexical);
        if (_plainIntegers is not null && _plainIntegers.TryJudge(lexical, out bool isContained))
            return isContained && (_patterns.Length == 0 || MatchesPatterns(XsdWhiteSpace.Trim(lexical)));
        if (Type is XsdDatatype.String or XsdDatatype.HexBinary or XsdDatatype.Base64Binary)
            return IsValidProcessed(lexical);

        if (Type == XsdDatatype.NormalizedString)
            return lexical.IndexOfAny('\t', '\n', '\r') < 0 ? IsValidProcessed(lexical) : IsValidCopy(lexical);

        ReadOnlySpan<char> trimmed = XsdWhiteSpace.Trim(lexical);
        return !XsdLexical.AllowsInnerSpace(Type) || XsdWhiteSpace.IsCollapsed(trimmed)
            ? IsValidProcessed(trimmed)
            : IsValidCopy(trimmed);
    }

    /// <summary>What the text must be, to follow "must be": "a whole number from 0 to 31", "text that matches [a-z]+".</summary>
    public string Describe() => XsdDescription.Of(Type, Facets);

    /// <summary>The same as <see cref="Describe"/>.</summary>
    public override string ToString() => Describe();

    private bool IsValidCopy(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> buffer = rented is null ? stackalloc char[StackLimit] : rented;
        bool valid = IsValidProcessed(Type == XsdDatatype.NormalizedString
            ? XsdWhiteSpace.Replace(text, buffer)
            : XsdWhiteSpace.Collapse(text, buffer));
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return valid;
    }

    private bool IsValidProcessed(ReadOnlySpan<char> text) =>
        MatchesPatterns(text)
        && XsdLexical.IsValid(Type, text)
        && (_range is null || _range.Contains(text))
        && (!_limitsDigits || HasAllowedDigits(text))
        && (!_limitsLength || HasAllowedLength(text))
        && _except?.Contains(text) != true;

    private bool MatchesPatterns(ReadOnlySpan<char> text)
    {
        foreach (XsdPattern pattern in _patterns)
        {
            if (!pattern.IsMatch(text))
                return false;
        }

        return true;
    }

    private bool HasAllowedDigits(ReadOnlySpan<char> text)
    {
        XsdDecimalForm.TryRead(text, out XsdDecimalForm value);
        return (Facets.TotalDigits is not { } total || value.CountDigits() <= total)
            && (Facets.FractionDigits is not { } fraction || value.Fraction.Length <= fraction);
    }

    private bool HasAllowedLength(ReadOnlySpan<char> text)
    {
        int length = XsdLexical.Length(Type, text);
        return (Facets.Length is not { } exact || length == exact)
            && (Facets.MinLength is not { } least || length >= least)
            && (Facets.MaxLength is not { } most || length <= most);
    }
}
