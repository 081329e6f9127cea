using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>How far a guest's clock begins off the host's, or that it is set anew at each boot.</summary>
/// <param name="Seconds">How many seconds it is ahead; null if it is set anew at each boot.</param>
public readonly record struct ClockAdjustment(long? Seconds)
{
    /// <summary>The clock is set anew at each boot.</summary>
    public static ClockAdjustment Reset => default;

    /// <summary>Whether the clock is set anew at each boot.</summary>
    public bool IsReset => Seconds is null;

    /// <summary>How adjustments are read and printed.</summary>
    internal sealed class Form : IXmlLexicalMapping<ClockAdjustment>
    {
        private const string ResetWord = "reset";

        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out ClockAdjustment value)
        {
            value = Reset;
            if (lexical.Trim() is ResetWord)
                return true;
            bool fits = SecondsForm.TryParse(lexical, out long seconds);
            value = new ClockAdjustment(seconds);
            return fits;
        }

        /// <inheritdoc/>
        public static bool TryFormat(ClockAdjustment value, Span<char> destination, out int charsWritten)
        {
            if (value.Seconds is { } seconds)
                return SecondsForm.TryFormat(seconds, destination, out charsWritten);
            bool fits = ResetWord.TryCopyTo(destination);
            charsWritten = fits ? ResetWord.Length : 0;
            return fits;
        }
    }

    /// <summary>How seconds are read and printed.</summary>
    internal sealed class SecondsForm : IXmlLexicalMapping<long>
    {
        /// <inheritdoc/>
        public static bool TryParse(ReadOnlySpan<char> lexical, out long value) =>
            long.TryParse(lexical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

        /// <inheritdoc/>
        public static bool TryFormat(long value, Span<char> destination, out int charsWritten) =>
            value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
    }
}

/// <summary>A number of seconds.</summary>
[Datatype("timeDelta", Mapping = typeof(ClockAdjustment.SecondsForm), Expected = "a number of seconds such as -3600")]
[Data("string", Pattern = @"(-|\+)?[0-9]+")]
public sealed partial class ClockDelta;

/// <summary>A number of seconds, or that the clock is set anew at each boot.</summary>
[Datatype("clockAdjustment", Mapping = typeof(ClockAdjustment.Form), Expected = "a number of seconds such as -3600, or 'reset'")]
[Data("string", Pattern = @"(-|\+)?[0-9]+")]
[Data("token", Pattern = "reset")]
public sealed partial class ResettableClockAdjustment;
