namespace RelaxCodec.Datatypes;

/// <summary>
/// The params of one RELAX NG <c>&lt;data&gt;</c>, and the values that it excepts: the constraining facets of XML Schema Part 2, 4.3, apart
/// from <c>enumeration</c> and <c>whiteSpace</c>, which RELAX NG does not take. All of them hold together.
/// </summary>
/// <remarks>
/// Bounds are lexical forms, as they stand in the schema. <see cref="XsdData.Check"/> tells whether they suit a datatype.
/// </remarks>
public sealed record XsdFacets
{
    /// <summary>No facets.</summary>
    public static XsdFacets None { get; } = new();

    /// <summary>The smallest value allowed.</summary>
    public string? MinInclusive { get; init; }

    /// <summary>The value that every allowed one is greater than.</summary>
    public string? MinExclusive { get; init; }

    /// <summary>The largest value allowed.</summary>
    public string? MaxInclusive { get; init; }

    /// <summary>The value that every allowed one is less than.</summary>
    public string? MaxExclusive { get; init; }

    /// <summary>How many digits a decimal number may have, leading zeros aside; 1 or more.</summary>
    public int? TotalDigits { get; init; }

    /// <summary>How many digits a decimal number may have after its point; 0 or more.</summary>
    public int? FractionDigits { get; init; }

    /// <summary>The length in characters (code points), bytes of binary data or items of a list; 0 or more.</summary>
    public int? Length { get; init; }

    /// <summary>The least length; see <see cref="Length"/>.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest length; see <see cref="Length"/>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Regular expressions, all of which match the text after white space processing.</summary>
    public IReadOnlyList<XsdPattern> Patterns { get; init; } = [];

    /// <summary>
    /// Values that are not allowed (RELAX NG section 4.12: <c>&lt;except&gt;</c>), each by any of its forms. They are compared as the
    /// datatype compares: texts after white space processing, numbers, dates and times by value.
    /// </summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Whether those of a text are compared as tokens instead: once white space is collapsed.</summary>
    public bool ExceptTokens { get; init; }

    /// <summary>
    /// The params as name and value, in the order in which a schema should list them: validators judge a bound by the params before it, so
    /// patterns come last.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Params()
    {
        var parameters = new List<KeyValuePair<string, string>>();
        Add("minInclusive", MinInclusive);
        Add("minExclusive", MinExclusive);
        Add("maxInclusive", MaxInclusive);
        Add("maxExclusive", MaxExclusive);
        AddNumber("totalDigits", TotalDigits);
        AddNumber("fractionDigits", FractionDigits);
        AddNumber("length", Length);
        AddNumber("minLength", MinLength);
        AddNumber("maxLength", MaxLength);
        foreach (XsdPattern pattern in Patterns)
            Add("pattern", pattern.PortableSource);
        return parameters;

        void Add(string name, string? value)
        {
            if (value is not null)
                parameters.Add(new KeyValuePair<string, string>(name, value));
        }

        void AddNumber(string name, int? value) => Add(name, value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Whether both say the same; patterns are compared by their source.</summary>
    public bool Equals(XsdFacets? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null
            || MinInclusive != other.MinInclusive || MinExclusive != other.MinExclusive
            || MaxInclusive != other.MaxInclusive || MaxExclusive != other.MaxExclusive
            || TotalDigits != other.TotalDigits || FractionDigits != other.FractionDigits
            || Length != other.Length || MinLength != other.MinLength || MaxLength != other.MaxLength
            || Patterns.Count != other.Patterns.Count || Except.Count != other.Except.Count || ExceptTokens != other.ExceptTokens)
            return false;

        for (int i = 0; i < Patterns.Count; i++)
        {
            if (!Patterns[i].Equals(other.Patterns[i]))
                return false;
        }

        for (int i = 0; i < Except.Count; i++)
        {
            if (Except[i] != other.Except[i])
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Patterns.Count;
        foreach (string value in Except)
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(value));
        foreach (KeyValuePair<string, string> parameter in Params())
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(parameter.Value));
        return hash;
    }
}
