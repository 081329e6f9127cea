using System.Globalization;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>
/// A domain's NICs and PCI buses in a real QEMU, with the arguments that we say libvirt would give it. A host device is an emulated e1000e:
/// QEMU sees in a primary a PCI Express NIC with <c>failover_pair_id</c>, and no more.
/// </summary>
internal sealed class RunningDomain : IDisposable
{
    private readonly QemuProcess _qemu;
    private readonly QtestGuest _guest;

    private RunningDomain(QemuProcess qemu, string name, IList<string>? transcript)
    {
        _qemu = qemu;
        Monitor = new QmpSession(qemu, name, transcript);
        _guest = new QtestGuest(qemu);
    }

    /// <summary>Its monitor.</summary>
    public QmpSession Monitor { get; }

    /// <summary>The ids of its NICs that are plugged in.</summary>
    public IEnumerable<string> Nics =>
        Monitor.Devices().Where(id => !id.StartsWith("pci.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Starts it. Its guest does not run.</summary>
    /// <param name="xml">The domain.</param>
    /// <param name="release">The release of QEMU.</param>
    /// <param name="transcript">Gets what goes over its monitor.</param>
    /// <param name="isDestination">Whether it waits for a migration.</param>
    /// <exception cref="InvalidOperationException">QEMU refuses it; the message is what it says.</exception>
    public static RunningDomain Start(
        string xml, string release = JudgedReleases.Qemu7, IList<string>? transcript = null, bool isDestination = false)
    {
        string[] incoming = isDestination ? ["-incoming", "defer"] : [];
        var qemu = QemuProcess.StartRelease(release, [.. ArgumentsOf(xml), .. incoming]);
        try
        {
            return new RunningDomain(qemu, isDestination ? "dst" : "src", transcript);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            // Its sockets are there before its devices are.
            throw new InvalidOperationException(qemu.End().Trim(), e);
        }
        catch
        {
            qemu.End();
            throw;
        }
    }

    /// <summary>Whether a NIC is a standby to QEMU.</summary>
    public bool IsStandby(string id) =>
        Monitor.Ask("qom-get", $$"""{"path": "/machine/peripheral/{{id}}", "property": "failover"}""").GetBoolean();

    /// <summary>The guest's drivers take to all virtio NICs, and know failover.</summary>
    public void NegotiateFailover() => _guest.NegotiateFailover();

    /// <summary>The guest gives up the device that QEMU asks for.</summary>
    public bool Eject() => _guest.Eject();

    /// <summary>Ends it, and returns what QEMU said on standard error.</summary>
    public string End() => _qemu.End();

    public void Dispose()
    {
        _guest.Dispose();
        Monitor.Dispose();
        _qemu.Dispose();
    }

    private static IEnumerable<string> ArgumentsOf(string xml)
    {
        var domain = XDocument.Parse(xml).Root!;
        yield return "-machine";
        yield return (string)domain.Element("os")!.Element("type")!.Attribute("machine")!;
        foreach (XElement controller in domain.Descendants("controller").Where(controller => Number(controller, "index") > 0))
        {
            yield return "-device";
            yield return ControllerArgument(controller);
        }

        QemuDeviceArguments arguments = QemuDeviceArguments.Of(XmlCodec.Parse<Domain>(xml));
        foreach (QemuDeviceArgument argument in arguments.Arguments)
        {
            var device = (JsonObject)JsonNode.Parse(argument.Value)!;
            if ((string?)device["netdev"] is { } backend)
            {
                yield return "-netdev";
                yield return $"hubport,id={backend},hubid=0";
            }

            if (argument.Driver == "vfio-pci")
                PutEmulatedNic(device, argument.Mac);
            yield return "-device";
            yield return device.ToJsonString();
        }
    }

    private static string ControllerArgument(XElement controller)
    {
        int index = Number(controller, "index");
        XElement address = controller.Element("address")!;
        string driver = (string)controller.Attribute("model")! switch
        {
            "pcie-to-pci-bridge" => "pcie-pci-bridge",
            string model => $"{model},chassis={index}",
        };
        string hotplug = controller.Element("target") is { } target ? $",hotplug={(string?)target.Attribute("hotplug")}" : "";
        int bus = Number(address, "bus");
        string parent = bus == 0 ? "pcie.0" : string.Create(CultureInfo.InvariantCulture, $"pci.{bus}");
        return string.Create(CultureInfo.InvariantCulture, $"{driver},id=pci.{index},bus={parent},addr={Number(address, "slot")}{hotplug}");
    }

    private static void PutEmulatedNic(JsonObject device, MacAddress? mac)
    {
        device["driver"] = "e1000e";
        device.Remove("host");
        // A VF has no option ROM that a migration would have to find again.
        device["romfile"] = "";
        if (mac is { } written)
            device["mac"] = written.ToString();
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);
}
