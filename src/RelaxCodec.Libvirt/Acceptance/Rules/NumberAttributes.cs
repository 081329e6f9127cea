using System.Collections.Frozen;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The attributes that libvirt's parser reads as numbers, by the names that lead to them from the device.</summary>
internal static class NumberAttributes
{
    /// <summary>How libvirt reads each of them on a device: null if it is no number to it, or not read there.</summary>
    public static FrozenDictionary<string, Func<DeviceItem, NumberSyntax?>> All { get; } = Table().ToFrozenDictionary();

    // virNetworkDefParseXML and what it calls
    private static readonly FrozenDictionary<string, NumberSyntax> OfNetwork = new Dictionary<string, NumberSyntax>
    {
        ["bridge/@delay"] = NumberSyntax.Decimal64,
        ["mtu/@size"] = NumberSyntax.DecimalMinusZero32,
        ["ip/@prefix"] = NumberSyntax.Decimal32,
        ["ip/dhcp/range/lease/@expiry"] = NumberSyntax.Any64,
        ["ip/dhcp/host/lease/@expiry"] = NumberSyntax.Any64,
        ["route/@prefix"] = NumberSyntax.Decimal32,
        ["route/@metric"] = NumberSyntax.DecimalNotZero32,
        ["dns/forwarder/@port"] = NumberSyntax.DecimalNotZero32,
        ["dns/srv/@port"] = NumberSyntax.DecimalNotZero32,
        ["dns/srv/@priority"] = NumberSyntax.Decimal32,
        ["dns/srv/@weight"] = NumberSyntax.Decimal32,
        ["forward/nat/port/@start"] = NumberSyntax.Decimal32,
        ["forward/nat/port/@end"] = NumberSyntax.Decimal32,
        ["forward/address/@domain"] = NumberSyntax.Any32,
        ["forward/address/@bus"] = NumberSyntax.Any32,
        ["forward/address/@slot"] = NumberSyntax.Any32,
        ["forward/address/@function"] = NumberSyntax.Any32,
        ["vlan/tag/@id"] = NumberSyntax.Decimal32,
        ["portgroup/vlan/tag/@id"] = NumberSyntax.Decimal32,
    }.Concat(
        from owner in new[] { "", "portgroup/" }
        from limit in new[] { "inbound", "outbound" }
        from number in new[] { "average", "peak", "floor", "burst" }
        select KeyValuePair.Create($"{owner}bandwidth/{limit}/@{number}", NumberSyntax.Decimal64)).Concat(
        from owner in new[] { "", "portgroup/" }
        from number in new[] { "managerid", "typeid", "typeidversion" }
        select KeyValuePair.Create($"{owner}virtualport/parameters/@{number}", NumberSyntax.AnyMinusZero32)).ToFrozenDictionary();

    /// <summary>How libvirt reads an attribute of a network; null if it is no number to it.</summary>
    public static NumberSyntax? SyntaxInNetwork(string names) => OfNetwork.GetValueOrDefault(names);

    private static Dictionary<string, Func<DeviceItem, NumberSyntax?>> Table()
    {
        var table = new Dictionary<string, Func<DeviceItem, NumberSyntax?>>();

        void Add(NumberSyntax syntax, Func<DeviceItem, bool> isRead, params string[] names)
        {
            foreach (string name in names)
            {
                // One name may be read in different ways, by the kind of the device.
                table.TryGetValue(name, out Func<DeviceItem, NumberSyntax?>? other);
                table[name] = device => isRead(device) ? syntax : other?.Invoke(device);
            }
        }

        // virDomainDeviceInfoParseXML, virDomainDeviceAddressParseXML
        Add(NumberSyntax.DecimalNotZero32, _ => true, "boot/@order", "acpi/@index");
        Add(NumberSyntax.Any32, device => device.AddressType == "pci",
            "address/@domain", "address/@bus", "address/@slot", "address/@function", "address/zpci/@uid", "address/zpci/@fid");
        Add(NumberSyntax.Any32, device => device.AddressType == "ccw", "address/@cssid", "address/@ssid", "address/@devno");
        Add(NumberSyntax.Decimal32, device => device.AddressType == "usb", "address/@bus");
        Add(NumberSyntax.Decimal32, device => device.AddressType == "dimm", "address/@slot");
        Add(NumberSyntax.Hex64, device => device.AddressType == "dimm", "address/@base");

        // virDomainHostdevDefParseXMLSubsys
        Add(NumberSyntax.Any32, device => device.Subsystem == "pci",
            "source/address/@domain", "source/address/@bus", "source/address/@slot", "source/address/@function");
        Add(NumberSyntax.AnyNotZero32, device => device.Subsystem == "usb", "source/vendor/@id");
        Add(NumberSyntax.Any32, device => device.Subsystem == "usb",
            "source/product/@id", "source/address/@bus", "source/address/@device");
        Add(NumberSyntax.Any32, device => device.Subsystem == "scsi", "source/address/@bus", "source/address/@target");
        Add(NumberSyntax.Any64, device => device.Subsystem == "scsi", "source/address/@unit");
        Add(NumberSyntax.Decimal32 with { Largest = ushort.MaxValue }, device => device.Subsystem == "scsi", "source/host/@port");

        // virDomainNetIPParseXML, virNetDevIPRouteParseXML
        Add(NumberSyntax.DecimalMinusZero32, _ => true, "ip/@prefix", "source/ip/@prefix");
        Add(NumberSyntax.Decimal32, _ => true, "route/@prefix", "source/route/@prefix");
        Add(NumberSyntax.DecimalNotZero32, _ => true, "route/@metric", "source/route/@metric");

        // virDomainNetDefParseXML
        Add(NumberSyntax.Decimal32, _ => true, "vlan/tag/@id", "mtu/@size");
        Add(NumberSyntax.Decimal64, _ => true,
            "bandwidth/inbound/@average", "bandwidth/inbound/@peak", "bandwidth/inbound/@floor", "bandwidth/inbound/@burst",
            "bandwidth/outbound/@average", "bandwidth/outbound/@peak", "bandwidth/outbound/@floor", "bandwidth/outbound/@burst",
            "coalesce/rx/frames/@max");
        Add(NumberSyntax.AnyMinusZero32, _ => true,
            "virtualport/parameters/@managerid", "virtualport/parameters/@typeid", "virtualport/parameters/@typeidversion");
        Add(NumberSyntax.DecimalNotZero32, _ => true, "portForward/range/@start", "portForward/range/@end", "portForward/range/@to");
        Add(NumberSyntax.Decimal32, device => device.IsEmulatedVirtio, "driver/@queues", "driver/@rx_queue_size", "driver/@tx_queue_size");
        Add(
            NumberSyntax.DecimalSigned32,
            device => device.Type is "server" or "client" or "mcast" or "udp",
            "source/@port",
            "source/local/@port");
        Add(NumberSyntax.AnySigned64, device => device.Type == "vds", "source/@portid", "source/@connectionid");
        Add(NumberSyntax.Decimal32,
            device => device.Type == "vhostuser" && device.Source?.Child("reconnect")?["enabled"]?.Value == "yes",
            "source/reconnect/@timeout");
        return table;
    }
}
