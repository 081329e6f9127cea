namespace RelaxCodec;

/// <summary>What of a document the release that was asked for does not have (RX018).</summary>
/// <param name="What">What it is, in words: <c>attribute 'model'</c>, <c>the value 'xen' of attribute 'name'</c>.</param>
/// <param name="Releases">The releases that have it, in words: <c>since 10.2.0</c>, <c>since 9.2.0 and until 10.0.0</c>.</param>
/// <param name="IsName">Whether it is an attribute or element of a name that the release does not know; else it is a value.</param>
public sealed record ReleaseDifference(string What, string Releases, bool IsName);
