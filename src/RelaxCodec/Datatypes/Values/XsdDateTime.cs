using System.Globalization;

namespace RelaxCodec.Datatypes;

/// <summary>
/// The forms of <c>xsd:dateTime</c> (XML Schema Part 2, 3.2.7) that a <see cref="DateTimeOffset"/> or a <see cref="DateTime"/> holds: years
/// 1 to 9999, no leap second, up to seven digits behind the second's point.
/// </summary>
public sealed class XsdDateTime : IXmlFormatter<DateTimeOffset>, IXmlFormatter<DateTime>
{
    private const string Local = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>The least offset that <see cref="XsdData"/> takes.</summary>
    private static readonly TimeSpan LeastOffset = TimeSpan.FromHours(-13);

    private XsdDateTime()
    {
    }

    /// <summary>Reads a point in time; false also where the time zone is left out.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">The point in time, with the offset that was written.</param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DateTimeOffset value)
    {
        value = default;
        if (!TryRead(lexical, out DateTime local, out TimeSpan? zone) || zone is not { } offset || !IsInRange(local.Ticks - offset.Ticks))
            return false;
        value = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Reads a point in time.</summary>
    /// <param name="lexical">The text as it stands in the document.</param>
    /// <param name="value">
    /// Of the kind <see cref="DateTimeKind.Unspecified"/> where the time zone is left out, else <see cref="DateTimeKind.Utc"/>: XML
    /// Schema's values have no offset, two forms of one moment are one value (3.2.7.2).
    /// </param>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DateTime value)
    {
        if (!TryRead(lexical, out value, out TimeSpan? zone))
            return false;
        if (zone is not { } offset)
            return true;
        long ticks = value.Ticks - offset.Ticks;
        bool read = IsInRange(ticks);
        value = read ? new DateTime(ticks, DateTimeKind.Utc) : default;
        return read;
    }

    /// <summary>
    /// Writes the point in time with its offset, <c>Z</c> for none; an offset below -13:00, which validators refuse, becomes <c>Z</c>.
    /// </summary>
    /// <inheritdoc/>
    public static bool TryFormat(DateTimeOffset value, Span<char> destination, out int charsWritten)
    {
        if (value.Offset < LeastOffset)
            value = value.ToUniversalTime();
        return value.TryFormat(
            destination, out charsWritten, value.Offset == TimeSpan.Zero ? Local + "'Z'" : Local + "zzz", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the point in time: UTC and local times in UTC, with a <c>Z</c>; others without a time zone.</summary>
    /// <inheritdoc/>
    public static bool TryFormat(DateTime value, Span<char> destination, out int charsWritten) => value.Kind == DateTimeKind.Unspecified
        ? value.TryFormat(destination, out charsWritten, Local, CultureInfo.InvariantCulture)
        : value.ToUniversalTime().TryFormat(destination, out charsWritten, Local + "'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same point in time at the same offset.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(DateTimeOffset? left, DateTimeOffset? right) => left == right && left?.Offset == right?.Offset;

    /// <summary>Whether both are written alike.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(DateTime? left, DateTime? right)
    {
        if (left is not { } one || right is not { } other)
            return left is null && right is null;
        bool isLocal = one.Kind == DateTimeKind.Unspecified;
        return isLocal == (other.Kind == DateTimeKind.Unspecified)
            && (isLocal ? one == other : one.ToUniversalTime() == other.ToUniversalTime());
    }

    private static bool TryRead(ReadOnlySpan<char> lexical, out DateTime local, out TimeSpan? offset)
    {
        local = default;
        offset = null;
        if (!XsdDateTimeFields.TryRead(XsdDatatype.DateTime, XsdWhiteSpace.Trim(lexical), out XsdDateTimeFields fields)
            || !fields.TryGetDate(out local) || !fields.TryGetTicks(out long ticks))
            return false;
        local = local.AddTicks(ticks);
        if (fields.HasZone)
            offset = TimeSpan.FromMinutes(fields.ZoneMinutes);
        return true;
    }

    private static bool IsInRange(long ticks) => ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
}
