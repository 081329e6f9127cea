namespace RelaxCodec.Generators.Sequences;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The name that differs least, in no more than two characters and less than half of them; null if there is none.</summary>
    public static string? To(string name, IEnumerable<string> names)
    {
        string? nearest = null;
        int smallest = Math.Min(2, (name.Length - 1) / 2) + 1;
        foreach (string candidate in names)
        {
            int distance = Distance(name, candidate);
            if (distance < smallest)
                (nearest, smallest) = (candidate, distance);
        }

        return nearest;
    }

    // Insertions, removals, replacements and swaps of neighbours; case does not count.
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    rows[i - 1, j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
