namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The processors, threads and NUMA nodes that a domain has, as far as what is written of them is sound.</summary>
internal static class GuestTopology
{
    extension(DomainItem domain)
    {
        /// <summary>How many processors it has at most (<c>virDomainDefGetVcpusMax</c>); null if what is written is no number.</summary>
        public ulong? Processors
        {
            get
            {
                if (domain.Element?.Child("vcpu") is not { } vcpu)
                    return 1;
                return NumberSyntax.Decimal32.Read(vcpu.Text, out ulong count) == NumberFault.None ? count : null;
            }
        }

        /// <summary>The cells of its NUMA topology.</summary>
        public IReadOnlyList<WrittenElement> NumaCells => domain.Element?.Child("cpu")?.Child("numa")?.ChildrenNamed("cell") ?? [];

        /// <summary>Whether its nodes say how much memory they have, so that they count and <c>&lt;memory&gt;</c> does not.</summary>
        public bool HasMemoryOfNodes
        {
            get
            {
                foreach (WrittenElement cell in domain.NumaCells)
                {
                    if (cell.Kibibytes("memory") > 0)
                        return true;
                }

                return false;
            }
        }

        /// <summary>Whether libvirt places it on the nodes of the host by itself.</summary>
        public bool IsPlacedAutomatically => domain.Element?.Child("vcpu")?.Token("placement") == "auto";
    }

    /// <summary>The number of a cell: the one written, else its place (<c>virDomainNumaDefParseXML</c>); null if it is no number.</summary>
    public static ulong? NumberOf(WrittenElement cell) => cell["id"] is null ? (ulong)cell.Number - 1 : cell.Decimal("id");
}
