namespace RelaxCodec;

/// <summary>
/// Bounds of a number: the params <c>minInclusive</c> and <c>maxInclusive</c> of the datatype that the property's type implies (RELAX NG
/// section 4.12), <c>xsd:int { minInclusive = "1" maxInclusive = "12" }</c> in the compact syntax.
/// </summary>
/// <param name="min">The smallest value.</param>
/// <param name="max">The largest value.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class RangeAttribute(long min, long max) : Attribute
{
    /// <summary>The smallest value.</summary>
    public long Min { get; } = min;

    /// <summary>The largest value.</summary>
    public long Max { get; } = max;

    /// <summary>The first release in which the bounds hold; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
