using System.Globalization;
using System.Text;

namespace RelaxCodec.Cli;

/// <summary>
/// What tells one problem of a file from another in every version of it: the rule, the names on the way to the place, and the line as it
/// is written. Lines may move and siblings come and go; equal ones are counted.
/// </summary>
internal sealed class ProblemFingerprints
{
    private readonly Dictionary<ulong, int> _seen = [];

    /// <summary>The fingerprint of the next problem of the file.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="line">The line that it points at; null if that is not known.</param>
    public string Next(Problem problem, string? line)
    {
        ulong hash = Hash($"{problem.Id}\n{WithoutCounts(problem.Path)}\n{line?.Trim()}");
        int count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{count}");
    }

    // The count of an element among its siblings.
    private static string WithoutCounts(string path)
    {
        var names = new StringBuilder(path.Length);
        bool isCount = false;
        foreach (char c in path)
        {
            isCount = c == '[' || (isCount && c != ']');
            if (!isCount && c != ']')
                names.Append(c);
        }

        return names.ToString();
    }

    // FNV-1a: nobody has to be kept from finding two equal ones, and a cryptographic one would bring a library along.
    private static ulong Hash(string text)
    {
        const ulong Basis = 0xCBF29CE484222325;
        const ulong Prime = 0x100000001B3;
        ulong hash = Basis;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }
}
