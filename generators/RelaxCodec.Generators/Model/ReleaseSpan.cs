namespace RelaxCodec.Generators.Model;

/// <summary>The releases that have something.</summary>
/// <param name="Since">The first of them; null if the first of all has it.</param>
/// <param name="Until">The first behind them; null if the newest has it.</param>
internal sealed record ReleaseSpan(Release? Since, Release? Until)
{
    public static ReleaseSpan Always { get; } = new(null, null);

    public static ReleaseSpan Never { get; } = new(null, new Release("0", 0));

    public bool IsAlways => Since is null && Until is null;

    /// <summary>Whether there is no release in it.</summary>
    public bool IsEmpty => Until is { } until && (Since?.Packed ?? 0) >= until.Packed;

    /// <summary>The releases, in words: <c>since 10.2.0 and until 12.0.0</c>.</summary>
    public string Words => string.Join(" and ", Texts());

    /// <summary>The releases that are in both; null if there is none.</summary>
    public ReleaseSpan? And(ReleaseSpan other)
    {
        Release? since = other.Since is { } s && s.Packed > (Since?.Packed ?? 0) ? s : Since ?? other.Since;
        Release? until = other.Until is { } u && u.Packed < (Until?.Packed ?? ulong.MaxValue) ? u : Until ?? other.Until;
        var both = new ReleaseSpan(since, until);
        return both.IsEmpty ? null : both == this ? this : both;
    }

    /// <summary>Whether all releases of another span are in it.</summary>
    public bool Contains(ReleaseSpan other) =>
        (Since?.Packed ?? 0) <= (other.Since?.Packed ?? 0) && (other.Until?.Packed ?? ulong.MaxValue) <= (Until?.Packed ?? ulong.MaxValue);

    /// <summary>The releases before it, and those behind it.</summary>
    public IEnumerable<ReleaseSpan> Complement()
    {
        if (Since is not null)
            yield return new ReleaseSpan(null, Since);
        if (Until is not null)
            yield return new ReleaseSpan(Until, null);
    }

    /// <summary>All releases, cut where one of the spans begins or ends, the first ones first.</summary>
    public static IReadOnlyList<ReleaseSpan> Cut(IEnumerable<ReleaseSpan> spans)
    {
        Release[] bounds = [.. spans.SelectMany(s => new[] { s.Since, s.Until }).OfType<Release>()
            .Where(b => b.Packed > 0).GroupBy(b => b.Packed).Select(g => g.First()).OrderBy(b => b.Packed)];
        return [.. Enumerable.Range(0, bounds.Length + 1)
            .Select(i => new ReleaseSpan(i == 0 ? null : bounds[i - 1], i == bounds.Length ? null : bounds[i]))];
    }

    private IEnumerable<string> Texts()
    {
        if (Since is { } since)
            yield return $"since {since.Text}";
        if (Until is { } until)
            yield return $"until {until.Text}";
    }
}
