using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV051: the PCI addresses of IBM Z have two ids more, which each device has alone (<c>qemuValidateDomainDeviceDefZPCIAddress</c>,
/// <c>virDomainZPCIAddressReserveUid</c>).
/// </summary>
internal static class ZpciAddresses
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        HashSet<ulong> uids = [];
        HashSet<ulong> fids = [];
        foreach (WrittenElement device in domain.Devices)
        {
            // Without ids it says nothing.
            if (device.Child("address") is not { } address || address.Child("zpci") is not { } zpci || address.Token("type") != "pci"
                || (zpci["uid"] ?? zpci["fid"]) is null)
            {
                continue;
            }

            if (findings.Machine!.IsNotS390)
                findings.Add(zpci, "the QEMU driver refuses <zpci> on a machine that is not of s390x; leave it out");
            else if (zpci["uid"] is { } uid && NumberSyntax.Any32.Read(uid.Value, out ulong uidValue) == NumberFault.None)
                JudgeUid(uid, uidValue, uids, findings);
            if (zpci["fid"] is { } fid && NumberSyntax.Any32.Read(fid.Value, out ulong fidValue) == NumberFault.None && !fids.Add(fidValue))
                findings.Add(
                    fid,
                    string.Create(CultureInfo.InvariantCulture, $"the QEMU driver refuses the fid 0x{fidValue:x8}: another device has it"));
        }
    }

    private static void JudgeUid(WrittenAttribute uid, ulong value, HashSet<ulong> taken, Findings findings)
    {
        if (value == 0)
            findings.Add(uid, "the QEMU driver refuses the uid 0; write one from 0x0001 to 0xffff, or leave it out");
        else if (!taken.Add(value))
            findings.Add(
                uid, string.Create(CultureInfo.InvariantCulture, $"the QEMU driver refuses the uid 0x{value:x4}: another device has it"));
    }
}
