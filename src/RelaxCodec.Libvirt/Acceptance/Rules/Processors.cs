using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV280, LV281: how many processors there are, and which of them (<c>virDomainVcpuParse</c>, <c>virDomainVcpuDefPostParse</c>,
/// <c>qemuValidateDomainVCpuTopology</c>).
/// </summary>
internal static class Processors
{
    private static readonly string[] Levels = ["sockets", "dies", "clusters", "cores", "threads"];

    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Processors is not { } count)
            return;
        WrittenElement[] processors = domain.Element!.Child("vcpus")?.Children ?? [];
        if (processors.Length == 0 && domain.Element.Child("vcpu") is { } vcpu && vcpu.Decimal("current") > count)
        {
            findings.Add(vcpu["current"]!, string.Create(CultureInfo.InvariantCulture,
                $"libvirt refuses to begin with more processors than there are, which is {count}; write {count} or less, or more in "
                + $"<vcpu>"));
        }

        foreach (WrittenElement processor in processors)
        {
            if (processor.Decimal("id") is not { } id)
                continue;
            if (id >= count)
            {
                findings.Add(processor["id"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses the processor {id}: <vcpu> has {count}, and they are counted from 0; write more in <vcpu>, or "
                    + $"leave it out"));
            }
            else if (processor.Token("enabled") == "no" && processor["hotpluggable"] is { Token: "no" } hotpluggable)
            {
                findings.Add(hotpluggable,
                    "libvirt refuses a processor that is off and cannot be switched on; write hotpluggable='yes', or enabled='yes'");
            }
        }
    }

    public static void JudgeTopology(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cpu")?.Child("topology") is not { } topology || domain.Processors is not { } count)
            return;
        UInt128 product = 1;
        foreach (string level in Levels)
        {
            if (topology[level] is null)
                continue;
            if (topology.Decimal(level) is not { } factor || factor is 0 or > uint.MaxValue)
                return;
            product *= factor;
            if (product > uint.MaxValue)
                return;
        }

        if (product != count)
        {
            findings.Add(topology, string.Create(CultureInfo.InvariantCulture,
                $"the QEMU driver refuses a topology of {product} processors where <vcpu> has {count}; let them agree"));
        }
    }
}
