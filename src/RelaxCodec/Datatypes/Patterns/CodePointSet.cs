using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>A set of Unicode code points without surrogates, kept as sorted ranges that neither overlap nor touch.</summary>
internal sealed class CodePointSet
{
    private const int Max = 0x10FFFF;

    private CodePointSet(List<CodePointRange> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    /// <summary>Every character there is. Surrogates are none: XML has no text with half a pair.</summary>
    public static CodePointSet All { get; } = new([new(0, 0xD7FF), new(0xE000, Max)]);

    public IReadOnlyList<CodePointRange> Ranges { get; }

    /// <summary>The code points that no document of XML 1.0 holds.</summary>
    private static CodePointSet NotXml { get; } =
        Union([new(0, 8), new(0xB, 0xC), new(0xE, 0x1F), new(0xD800, 0xDFFF), new(0xFFFE, 0xFFFF)]);

    public static CodePointSet Of(int codePoint) => Of(codePoint, codePoint);

    public static CodePointSet Of(int first, int last) => Union([new CodePointRange(first, last)]);

    /// <summary>The set of the pairs first, last, first, last, ...</summary>
    public static CodePointSet OfPairs(string pairs)
    {
        var ranges = new List<CodePointRange>(pairs.Length / 2);
        for (int i = 0; i < pairs.Length; i += 2)
            ranges.Add(new CodePointRange(pairs[i], pairs[i + 1]));
        return Union(ranges);
    }

    public static CodePointSet Union(List<CodePointRange> ranges)
    {
        ranges.Sort(static (a, b) => a.First.CompareTo(b.First));
        var merged = new List<CodePointRange>(ranges.Count);
        foreach (CodePointRange range in ranges)
        {
            CodePointRange? last = merged.Count > 0 ? merged[merged.Count - 1] : null;
            if (last is { } previous && range.First <= previous.Last + 1)
                merged[merged.Count - 1] = new CodePointRange(previous.First, Math.Max(previous.Last, range.Last));
            else
                merged.Add(range);
        }

        return new CodePointSet(merged);
    }

    public CodePointSet Union(CodePointSet other) => Union([.. Ranges, .. other.Ranges]);

    public CodePointSet Except(CodePointSet other)
    {
        var rest = new List<CodePointRange>();
        int j = 0;
        foreach (CodePointRange range in Ranges)
        {
            int first = range.First;
            while (j < other.Ranges.Count && other.Ranges[j].Last < first)
                j++;
            for (int k = j; k < other.Ranges.Count && other.Ranges[k].First <= range.Last; k++)
            {
                if (other.Ranges[k].First > first)
                    rest.Add(new CodePointRange(first, other.Ranges[k].First - 1));
                first = other.Ranges[k].Last + 1;
            }

            if (first <= range.Last)
                rest.Add(new CodePointRange(first, range.Last));
        }

        return new CodePointSet(rest);
    }

    public CodePointSet Complement() => All.Except(this);

    /// <summary>The set's characters of XML as a class of a regular expression that has nothing but characters and ranges.</summary>
    public string ToClass()
    {
        var text = new StringBuilder("[");
        CodePointSet written = Except(NotXml);
        foreach (CodePointRange range in written.Ranges)
        {
            AppendCharacter(text, range.First);
            if (range.Last == range.First)
                continue;
            if (range.Last > range.First + 1)
                text.Append('-');
            AppendCharacter(text, range.Last);
        }

        return written.Ranges.Count > 0 ? text.Append(']').ToString() : "[a-[a]]";
    }

    public bool Contains(int codePoint)
    {
        int low = 0;
        int high = Ranges.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < Ranges[middle].First)
                high = middle - 1;
            else if (codePoint > Ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    private static void AppendCharacter(StringBuilder text, int codePoint)
    {
        string character = char.ConvertFromUtf32(codePoint);
        text.Append(character switch
        {
            "\n" => "\\n",
            "\r" => "\\r",
            "\t" => "\\t",
            "\\" or "[" or "]" or "^" or "-" => "\\" + character,
            _ => character,
        });
    }
}

/// <summary>The code points from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
