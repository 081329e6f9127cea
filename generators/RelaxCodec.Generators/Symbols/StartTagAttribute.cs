using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>What an attribute of a start tag can be.</summary>
/// <param name="MayBeThere">Whether the start tag may have it.</param>
/// <param name="MayBeAbsent">Whether it may be left out.</param>
/// <param name="Values">The values that it may have, as tokens; null if there is no list of them.</param>
internal sealed record StartTagAttribute(bool MayBeThere, bool MayBeAbsent, IReadOnlyList<string>? Values)
{
    /// <summary>One that the start tag cannot have.</summary>
    public static StartTagAttribute None { get; } = new(MayBeThere: false, MayBeAbsent: true, Values: []);

    /// <summary>One of which nothing is known.</summary>
    public static StartTagAttribute Any { get; } = new(MayBeThere: true, MayBeAbsent: true, Values: null);

    public static StartTagAttribute Of(IEnumerable<string>? values, bool mayBeAbsent) =>
        new(MayBeThere: true, mayBeAbsent, values?.Select(Token.Of).Distinct().ToArray());

    /// <summary>What it can be in one start tag or another.</summary>
    public StartTagAttribute Or(StartTagAttribute other) => new(
        MayBeThere || other.MayBeThere,
        MayBeAbsent || other.MayBeAbsent,
        Values is null || other.Values is null ? null : [.. Values.Union(other.Values)]);

    /// <summary>Whether no start tag is like both.</summary>
    public bool IsApartFrom(StartTagAttribute other) =>
        !(MayBeAbsent && other.MayBeAbsent)
        && !(MayBeThere && other.MayBeThere && (Values is null || other.Values is null || Values.Intersect(other.Values).Any()));
}
