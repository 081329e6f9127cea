using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>
/// A release of a vocabulary, such as <c>10.2.0</c>: one to four numbers, each from 0 to 65535. Numbers at the end that are not there count
/// as 0, so that <c>10.2</c> and <c>10.2.0</c> are the same release.
/// </summary>
public readonly record struct XmlRelease : IComparable<XmlRelease>, IParsable<XmlRelease>
{
    private readonly byte _count;

    private XmlRelease(ulong packed, int count)
    {
        Packed = packed;
        _count = (byte)count;
    }

    /// <summary>The four numbers, 16 bits each, the first the highest: what generated code compares.</summary>
    public ulong Packed { get; }

    /// <summary>Whether one release is before another.</summary>
    /// <param name="left">One release.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(XmlRelease left, XmlRelease right) => left.Packed < right.Packed;

    /// <summary>Whether one release is another, or before it.</summary>
    /// <param name="left">One release.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(XmlRelease left, XmlRelease right) => left.Packed <= right.Packed;

    /// <summary>Whether one release is behind another.</summary>
    /// <param name="left">One release.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(XmlRelease left, XmlRelease right) => left.Packed > right.Packed;

    /// <summary>Whether one release is another, or behind it.</summary>
    /// <param name="left">One release.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(XmlRelease left, XmlRelease right) => left.Packed >= right.Packed;

    /// <summary>Reads a release.</summary>
    /// <param name="text">One to four numbers with dots between them, such as <c>10.2.0</c>; nothing else, no white space either.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static XmlRelease Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out XmlRelease release) ? release
            : throw new FormatException($"{ProblemText.Quote(text)} is not a release: expected {XmlReleaseForm.Expected}");
    }

    /// <summary>Reads a release.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="release">The release.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out XmlRelease release)
    {
        bool isRelease = XmlReleaseForm.TryParse(text, out ulong packed, out int count);
        release = isRelease ? new XmlRelease(packed, count) : default;
        return isRelease;
    }

    /// <inheritdoc/>
    static XmlRelease IParsable<XmlRelease>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<XmlRelease>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out XmlRelease result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(XmlRelease other) => Packed.CompareTo(other.Packed);

    /// <summary>Whether both are the same release.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(XmlRelease other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>The numbers with dots between them, as many as were given: <c>10.2.0</c>.</summary>
    public override string ToString()
    {
        ulong packed = Packed;
        return string.Join('.', Enumerable.Range(0, Math.Max((int)_count, 1))
            .Select(i => ((ushort)(packed >> (16 * (3 - i)))).ToString(CultureInfo.InvariantCulture)));
    }
}
