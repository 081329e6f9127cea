using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Libvirt;

/// <summary>A release of libvirt that documents are judged by and printed for: <see cref="Oldest"/> or a later one.</summary>
public sealed record LibvirtRelease : IParsable<LibvirtRelease>
{
    private LibvirtRelease(XmlRelease version) => Version = version;

    /// <summary>The first release with failover pairs (<c>&lt;teaming&gt;</c>).</summary>
    public static LibvirtRelease Oldest { get; } = new(XmlRelease.Parse("6.1.0"));

    /// <summary>The newest release that the model knows. It judges where none is named.</summary>
    public static LibvirtRelease Newest { get; } = new(XmlRelease.Parse("12.8.0"));

    /// <summary>The releases whose own schema the model is held against, the oldest first.</summary>
    public static IReadOnlyList<LibvirtRelease> WithSchema { get; } =
        [new(XmlRelease.Parse("9.0.0")), new(XmlRelease.Parse("11.3.0")), Newest];

    /// <summary>
    /// Its number: for <see cref="XmlReadOptions.Release"/>, <see cref="Grammar.Of{T}(XmlRelease)"/>, and to compare releases.
    /// </summary>
    public XmlRelease Version { get; }

    /// <summary>What a judgement by this release rests on.</summary>
    public LibvirtReleaseBasis Basis =>
        Version > Newest.Version ? LibvirtReleaseBasis.Newest
        : Version < WithSchema[0].Version ? LibvirtReleaseBasis.Documentation
        : WithSchema.Contains(this) ? LibvirtReleaseBasis.Schema
        : LibvirtReleaseBasis.DatedChanges;

    /// <summary>Reads a release.</summary>
    /// <param name="text">Three numbers with dots between them, such as <c>10.3.0</c>.</param>
    /// <exception cref="FormatException">It is none, or one before <see cref="Oldest"/>.</exception>
    public static LibvirtRelease Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!TryParseVersion(text, out XmlRelease version))
            throw new FormatException($"'{text}' is no release of libvirt: expected three numbers, such as 10.3.0, from {Oldest} on");
        return version >= Oldest.Version
            ? new LibvirtRelease(version)
            : throw new FormatException($"libvirt {text} has no failover pairs: expected {Oldest}, the first that has, or a later release");
    }

    /// <summary>Reads a release.</summary>
    /// <param name="text">Three numbers with dots between them; null is none.</param>
    /// <param name="release">The release.</param>
    /// <returns>Whether it is one, and not before <see cref="Oldest"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LibvirtRelease? release)
    {
        release = TryParseVersion(text, out XmlRelease version) && version >= Oldest.Version ? new LibvirtRelease(version) : null;
        return release is not null;
    }

    /// <inheritdoc/>
    static LibvirtRelease IParsable<LibvirtRelease>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<LibvirtRelease>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LibvirtRelease result) =>
            TryParse(s, out result);

    /// <summary>
    /// Says of what this release does not have (RX018) what it does with it. libvirt passes over attributes and elements of names that it
    /// does not know, and refuses a document for a value that it does not know of an attribute that it reads.
    /// </summary>
    /// <param name="problem">A problem of a document that was read for this release.</param>
    /// <returns>The problem with that text; any other problem as it is.</returns>
    public Problem Explain(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.OutsideRelease is not { } difference)
            return problem;
        string releases = difference.Releases.Replace("since ", "since libvirt ", StringComparison.Ordinal);
        string consequence = difference.IsName ? "ignores it" : "refuses the document";
        return problem with { Message = $"{difference.What} is there {releases}: {this} {consequence}" };
    }

    /// <summary>The number, such as <c>10.3.0</c>.</summary>
    public override string ToString() => Version.ToString();

    // Exactly three numbers: 10.3 could be a slip of any release.
    private static bool TryParseVersion([NotNullWhen(true)] string? text, out XmlRelease version) =>
        XmlRelease.TryParse(text, out version) && text.AsSpan().Count('.') == 2;
}
