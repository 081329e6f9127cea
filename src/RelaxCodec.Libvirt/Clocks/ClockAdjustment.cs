using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>
/// How far a guest's clock is off the host's, in seconds, or that it is set anew at each boot. A number that does not fit is held as it was
/// written.
/// </summary>
public readonly struct ClockAdjustment : IEquatable<ClockAdjustment>
{
    private const string ResetWord = "reset";

    private readonly long _seconds;
    private readonly string? _written;

    /// <summary>Makes an adjustment.</summary>
    /// <param name="seconds">How many seconds the clock is ahead.</param>
    public ClockAdjustment(long seconds) => _seconds = seconds;

    private ClockAdjustment(string written) => _written = written;

    /// <summary>The clock is set anew at each boot.</summary>
    public static ClockAdjustment Reset { get; } = new(ResetWord);

    /// <summary>How many seconds the clock is ahead; null if it is set anew at each boot, or the number does not fit.</summary>
    public long? Seconds => _written is null ? _seconds : null;

    /// <summary>Whether the clock is set anew at each boot.</summary>
    public bool IsReset => _written == ResetWord;

    /// <summary>Makes an adjustment.</summary>
    /// <param name="seconds">How many seconds the clock is ahead.</param>
    public static implicit operator ClockAdjustment(long seconds) => new(seconds);

    /// <summary>Makes an adjustment.</summary>
    /// <param name="seconds">How many seconds the clock is ahead.</param>
    public static ClockAdjustment FromInt64(long seconds) => new(seconds);

    /// <summary>Whether two adjustments are equal.</summary>
    /// <param name="left">One adjustment.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ClockAdjustment left, ClockAdjustment right) => left.Equals(right);

    /// <summary>Whether two adjustments differ.</summary>
    /// <param name="left">One adjustment.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ClockAdjustment left, ClockAdjustment right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ClockAdjustment other) => _seconds == other._seconds && _written == other._written;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClockAdjustment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_seconds, _written);

    /// <summary>The seconds, or what was written.</summary>
    public override string ToString() => _written ?? _seconds.ToString(CultureInfo.InvariantCulture);

    /// <summary>How adjustments are read and printed.</summary>
    internal sealed class Form : IXmlLexicalMapping<ClockAdjustment>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out ClockAdjustment value)
        {
            lexical = lexical.Trim();
            value = long.TryParse(lexical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds)
                ? new ClockAdjustment(seconds)
                : new ClockAdjustment(lexical is ResetWord ? ResetWord : lexical.ToString());
            return true;
        }

        /// <inheritdoc/>
        public static bool TryFormat(ClockAdjustment value, Span<char> destination, out int charsWritten)
        {
            if (value._written is null)
                return value._seconds.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
            bool fits = value._written.TryCopyTo(destination);
            charsWritten = fits ? value._written.Length : 0;
            return fits;
        }
    }
}

/// <summary>A number of seconds.</summary>
[Datatype("timeDelta", Mapping = typeof(ClockAdjustment.Form), Expected = "a number of seconds such as -3600")]
[Data("string", Pattern = @"(-|\+)?[0-9]+")]
public sealed partial class ClockDelta;

/// <summary>A number of seconds, or that the clock is set anew at each boot.</summary>
[Datatype("clockAdjustment", Mapping = typeof(ClockAdjustment.Form), Expected = "a number of seconds such as -3600, or 'reset'")]
[Data("string", Pattern = @"(-|\+)?[0-9]+")]
[Data("token", Pattern = "reset")]
public sealed partial class ResettableClockAdjustment;
