using System.Globalization;

namespace RelaxCodec.Libvirt;

/// <summary>
/// A set of processors or NUMA nodes, by their numbers: <c>0-3,^2,8</c>, where <c>^</c> takes one out again. A form that the schema admits
/// but that is no set to libvirt (<c>3-1</c>, or a number above 16383) is held as it was written.
/// </summary>
[Datatype("cpuset", Expected = "numbers and ranges of them, such as 0-3,^2,8")]
[Data("string", Pattern = @"([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*")]
public readonly partial struct CpuSet : IXmlDatatype<CpuSet>, IEquatable<CpuSet>
{
    /// <summary>The numbers from 0 that a set may have: <c>VIR_DOMAIN_CPUMASK_LEN</c>.</summary>
    public const int Size = 16384;

    private readonly string? _text;

    private CpuSet(string text) => _text = text;

    /// <summary>Makes a set.</summary>
    /// <param name="numbers">The numbers in it, 0 to 16383.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not among these.</exception>
    public CpuSet(params IEnumerable<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var set = new SortedSet<int>();
        foreach (int number in numbers)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(numbers));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Size, nameof(numbers));
            set.Add(number);
        }

        _text = TextOf(set);
    }

    /// <summary>Whether two sets are equal.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(CpuSet left, CpuSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(CpuSet left, CpuSet right) => !left.Equals(right);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out CpuSet value)
    {
        bool isValid = IsValid(lexical);
        value = !isValid ? default
            : TryRead(lexical, out SortedSet<int> numbers) && numbers.Count > 0 ? new CpuSet(TextOf(numbers))
            : new CpuSet(lexical.ToString());
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(CpuSet value, Span<char> destination, out int charsWritten)
    {
        string text = value.ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>The numbers in it, from the lowest; none if what was written is no set.</summary>
    public IReadOnlyCollection<int> Numbers => TryRead(ToString(), out SortedSet<int> numbers) ? numbers : [];

    /// <inheritdoc/>
    public bool Equals(CpuSet other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CpuSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The set as libvirt prints it: numbers and ranges in their order, <c>0-1,3,8</c>; or what was written.</summary>
    public override string ToString() => _text ?? "";

    // As virBitmapParse does, from the left to the right: a number is taken out of what stands before it.
    private static bool TryRead(ReadOnlySpan<char> text, out SortedSet<int> numbers)
    {
        numbers = [];
        foreach (Range part in text.Split(','))
        {
            ReadOnlySpan<char> item = text[part];
            bool isOut = item is ['^', ..];
            item = isOut ? item[1..] : item;
            int dash = item.IndexOf('-');
            if (!TryNumber(dash < 0 ? item : item[..dash], out int first) || !TryNumber(dash < 0 ? item : item[(dash + 1)..], out int last)
                || first > last)
            {
                return false;
            }

            for (int number = first; number <= last; number++)
            {
                if (isOut)
                    numbers.Remove(number);
                else
                    numbers.Add(number);
            }
        }

        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < Size;

    private static string TextOf(SortedSet<int> numbers)
    {
        var text = new System.Text.StringBuilder();
        int first = -2, last = -2;
        foreach (int number in numbers)
        {
            if (number != last + 1)
            {
                End();
                first = number;
            }

            last = number;
        }

        End();
        return text.ToString();

        void End()
        {
            if (first < 0)
                return;
            if (text.Length > 0)
                text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{first}");
            if (last > first)
                text.Append(CultureInfo.InvariantCulture, $"-{last}");
        }
    }
}
