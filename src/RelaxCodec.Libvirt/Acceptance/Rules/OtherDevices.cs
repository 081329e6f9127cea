using System.Globalization;
using System.Numerics;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV273 to LV275: devices of which there is one (<c>virDomainDefRejectDuplicatePanics</c>), the number of a vsock
/// (<c>virDomainVsockDefValidate</c>), and the size of a pstore (<c>virDomainPstoreDefValidate</c>).
/// </summary>
internal static class OtherDevices
{
    private const ulong FirstContextOfGuests = 3;
    private const int BytesInKibibyte = 1024;
    private const int SmallestStore = 4 * BytesInKibibyte;

    public static void JudgeOnce(WrittenElement device, DomainItem domain, Findings findings)
    {
        string? model = device.Token("model");
        foreach (WrittenElement other in domain.DevicesNamed(device.Name))
        {
            if (other == device)
                return;
            if (other.Token("model") != model)
                continue;
            findings.Add(device, device.Name == "panic"
                ? $"libvirt refuses a second panic device {(model is null ? "without a model" : $"of the model '{model}'")}; leave it out"
                : $"libvirt refuses a second <{device.Name}>; write its rules into the first");
            return;
        }
    }

    public static void JudgeContext(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Child("cid")?["address"] is { } address
            && NumberSyntax.DecimalNotZero32.Read(address.Value, out ulong value) == NumberFault.None && value < FirstContextOfGuests)
        {
            findings.Add(
                address,
                $"libvirt refuses {Findings.Quote(address.Value)}: numbers below 3 are the host's; write 3 or more, or auto='yes'");
        }
    }

    public static void JudgeStore(WrittenElement device, DomainItem domain, Findings findings)
    {
        if (device.Token("backend") != "acpi-erst")
            return;
        if (device.Child("path") is not { Text.Length: > 0 })
            findings.Add(device.Child("path") ?? device, "libvirt refuses a pstore without the path of its file on the host; write <path>");
        if (device.Child("size") is not { } size || KibibytesOf(size) is not { } written)
            return;
        if (written < SmallestStore / BytesInKibibyte || !BitOperations.IsPow2(written))
        {
            findings.Add(size,
                $"libvirt refuses a pstore of {Findings.Quote(size.Text)} {size.Token("unit")
                    ?? "KiB"}: its size is a power of two, from 4 KiB");
        }
    }

    // Rounded up; null if it is no number, or too large for one.
    private static ulong? KibibytesOf(WrittenElement size)
    {
        if (NumberSyntax.Decimal64.Read(size.Text, out ulong amount) != NumberFault.None)
            return null;
        string unit = (size["unit"]?.Value ?? "KiB").ToLower(CultureInfo.InvariantCulture);
        if (unit.Length == 0)
            return null;
        int power = unit is "b" or "byte" or "bytes" ? 0 : "kmgtpe".IndexOf(unit[0], StringComparison.Ordinal) + 1;
        uint step = unit.Length == 2 ? 1000U : BytesInKibibyte;
        UInt128 bytes = amount;
        for (int i = 0; i < power; i++)
            bytes *= step;
        return bytes < ulong.MaxValue ? ((ulong)bytes + BytesInKibibyte - 1) / BytesInKibibyte : null;
    }
}
