namespace RelaxCodec.ReferenceSite;

/// <summary>The releases that have something.</summary>
/// <param name="Since">The first; null where it is not dated.</param>
/// <param name="Until">The first that no longer has it; null where none is known.</param>
internal readonly record struct ReleaseSpan(XmlRelease? Since, XmlRelease? Until)
{
    /// <summary>All releases.</summary>
    public static ReleaseSpan Always => default;

    /// <summary>Whether nothing is said of releases.</summary>
    public bool IsAlways => Since is null && Until is null;

    /// <summary>What both have: a part is there only where the whole is.</summary>
    public ReleaseSpan Within(ReleaseSpan outer) => new(
        Since is { } since && outer.Since is { } outerSince ? (since > outerSince ? since : outerSince) : Since ?? outer.Since,
        Until is { } until && outer.Until is { } outerUntil ? (until < outerUntil ? until : outerUntil) : Until ?? outer.Until);

    /// <summary>What one of them has, without a look at gaps between them.</summary>
    public ReleaseSpan Or(ReleaseSpan other) => new(
        Since is { } since && other.Since is { } otherSince ? (since < otherSince ? since : otherSince) : null,
        Until is { } until && other.Until is { } otherUntil ? (until > otherUntil ? until : otherUntil) : null);

    /// <summary>In words, such as <c>since 6.1.0</c>; empty for all releases.</summary>
    public override string ToString() => (Since, Until) switch
    {
        ({ } since, { } until) => $"since {since}, until {until}",
        ({ } since, null) => $"since {since}",
        (null, { } until) => $"until {until}",
        _ => "",
    };
}
