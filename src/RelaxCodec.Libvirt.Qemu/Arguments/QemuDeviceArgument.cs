using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The <c>-device</c> argument of a NIC or a PCI host device.</summary>
public sealed class QemuDeviceArgument
{
    // libvirt escapes no more than JSON demands.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal QemuDeviceArgument(FailoverDevice device, string id, IReadOnlyList<QemuDeviceOption> options, bool isJson, MacAddress? mac)
    {
        Device = device;
        Id = id;
        Options = options;
        IsJson = isJson;
        Mac = mac;
    }

    /// <summary>The interface or host device.</summary>
    public FailoverDevice Device { get; }

    /// <summary>The device's alias: its <c>id</c> in QEMU.</summary>
    public string Id { get; }

    /// <summary>QEMU's driver, such as <c>virtio-net-pci</c> or <c>vfio-pci</c>.</summary>
    public string Driver => Options[0].Value;

    /// <summary>All options in libvirt's order; the first is <c>driver</c>.</summary>
    public IReadOnlyList<QemuDeviceOption> Options { get; }

    /// <summary>Whether <see cref="Value"/> is JSON, as libvirt has it if QEMU has <see cref="QemuCapability.DeviceJson"/>.</summary>
    public bool IsJson { get; }

    /// <summary>
    /// The MAC address that the guest sees: of an assigned interface the one that libvirt sets on the host's device, which no option tells;
    /// with <c>useBackupMAC='yes'</c> that is the standby's. Null if libvirt makes one up, or the device keeps its own.
    /// </summary>
    public MacAddress? Mac { get; }

    /// <summary>What stands behind <c>-device</c>.</summary>
    public string Value => IsJson ? Json() : KeyValue();

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Mirrors qemuBuildDeviceCommandlineFromJSON and virQEMUBuildCommandLineJSON: the driver goes without its key, a comma in a value is
    // doubled.
    private string KeyValue()
    {
        var text = new StringBuilder(Driver);
        foreach (QemuDeviceOption option in Options.Skip(1))
            text.Append(',').Append(option.Name).Append('=').Append(option.Value.Replace(",", ",,", StringComparison.Ordinal));
        return text.ToString();
    }

    private string Json()
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Plain))
        {
            json.WriteStartObject();
            foreach (QemuDeviceOption option in Options)
            {
                if (option.Kind == QemuDeviceOptionKind.Text)
                    json.WriteString(option.Name, option.Value);
                else if (option.Kind == QemuDeviceOptionKind.Switch)
                    json.WriteBoolean(option.Name, option.Value == "on");
                else
                {
                    json.WritePropertyName(option.Name);
                    json.WriteRawValue(option.Value);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
