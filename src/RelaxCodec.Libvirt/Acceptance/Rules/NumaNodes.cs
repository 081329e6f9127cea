using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV289, LV290, LV291: the NUMA nodes of the guest (<c>virDomainNumaDefParseXML</c>).</summary>
internal static class NumaNodes
{
    private const ulong Local = 10;
    private const ulong Unreachable = 255;

    public static void Judge(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> cells = domain.NumaCells;
        var taken = new Dictionary<ulong, bool>();
        NumberSet? processors = null;
        foreach (WrittenElement cell in cells)
        {
            if (GuestTopology.NumberOf(cell) is not { } number)
                return;
            if (number >= (ulong)cells.Count || taken.ContainsKey(number))
            {
                findings.Add(cell, "id", string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the cell {number}: {cells.Count} cells are numbered from 0 to {cells.Count - 1}, each once; write "
                    + $"such numbers, or none"));
            }

            // Without memory a cell is as good as not there.
            if (cell.Kibibytes("memory") > 0)
                taken[number] = true;
            if (cell["cpus"] is not { } written || NumberSet.Read(written.Value) is not { IsEmpty: false } own)
                continue;
            if (processors?.Overlaps(own) == true)
            {
                findings.Add(written,
                    $"libvirt refuses {Findings.Quote(written.Value)}: a processor is in one cell, and another has one of these");
            }

            if (processors is null)
                processors = own;
            else
                processors.UnionWith(own);
        }
    }

    public static void JudgeProcessors(DomainItem domain, Findings findings)
    {
        if (domain.Processors is not { } count)
            return;
        foreach (WrittenElement cell in domain.NumaCells)
        {
            if (cell["cpus"] is { } written && NumberSet.Read(written.Value) is { } processors && processors.Largest >= 0
                && (ulong)processors.Largest >= count)
            {
                findings.Add(written, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the processor {processors.Largest} in a cell: <vcpu> has {count}, and they are counted from 0; "
                    + $"write more there, or less here"));
                return;
            }
        }
    }

    public static void JudgeDistances(DomainItem domain, Findings findings)
    {
        IReadOnlyList<WrittenElement> cells = domain.NumaCells;
        foreach (WrittenElement cell in cells)
        {
            if (cell.Child("distances") is not { } distances)
                continue;
            foreach (WrittenElement sibling in distances.ChildrenNamed("sibling"))
            {
                if (sibling.Decimal("id") is not { } other)
                    continue;
                if (other >= (ulong)cells.Count)
                {
                    findings.Add(sibling["id"]!, string.Create(CultureInfo.InvariantCulture,
                        $"libvirt refuses the distance to a cell that there is not: {other}; write the number of a cell"));
                }
                else if (sibling.Decimal("value") is { } value
                    && (other == GuestTopology.NumberOf(cell) ? value != Local : value is <= Local or > Unreachable))
                {
                    findings.Add(sibling["value"]!, string.Create(CultureInfo.InvariantCulture,
                        $"libvirt refuses the distance {value}: it is {Local} from a cell to itself, and {Local + 1} to {Unreachable} "
                        + $"to another; write such a one"));
                }
            }
        }
    }
}
