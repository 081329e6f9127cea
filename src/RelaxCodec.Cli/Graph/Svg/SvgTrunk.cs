namespace RelaxCodec.Cli;

/// <summary>What several devices are joined with, and the heights at which their lines arrive.</summary>
internal sealed class SvgTrunk
{
    /// <summary>The height of its box; set once the box has a place.</summary>
    public int Middle { get; set; }

    /// <summary>The heights of the devices' lines.</summary>
    public SortedSet<int> Heights { get; } = [];

    /// <summary>The upper end of the line that joins them.</summary>
    public int Top => Math.Min(Middle, Heights.Min);

    /// <summary>Its lower end.</summary>
    public int Bottom => Math.Max(Middle, Heights.Max);

    /// <summary>The heights at which three lines or more meet.</summary>
    public IEnumerable<int> Junctions => Heights.Append(Middle).Distinct().Where(IsJunction);

    private bool IsJunction(int height) =>
        new[] { height > Top, height < Bottom, height == Middle, Heights.Contains(height) }.Count(static isThere => isThere) > 2;
}
