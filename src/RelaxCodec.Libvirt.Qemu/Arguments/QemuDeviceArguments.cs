namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// The <c>-device</c> arguments with which libvirt would tell QEMU of a domain's NICs and PCI host devices: driver, options, their order
/// and their form. Both dialects of failover give the same. PCI addresses are as they are written: those that libvirt would assign are
/// left out. They are held against libvirt's own of 9.0.0 and 11.3.0; what is newer, against what libvirt 12.8.0 makes of the same domain.
/// </summary>
public sealed class QemuDeviceArguments
{
    private QemuDeviceArguments(IReadOnlyList<QemuDeviceArgument> arguments, IReadOnlyList<FailoverNote> notes)
    {
        Arguments = arguments;
        Notes = notes;
    }

    /// <summary>The arguments in libvirt's order: emulated NICs, assigned interfaces, host devices, devices of pools.</summary>
    public IReadOnlyList<QemuDeviceArgument> Arguments { get; }

    /// <summary>What cannot be told, and which devices have no argument.</summary>
    public IReadOnlyList<FailoverNote> Notes { get; }

    /// <summary>Builds the arguments.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="capabilities">What the QEMU can do; null for <see cref="QemuCapabilities.Newest"/>.</param>
    /// <param name="options">
    /// The dialect of failover to read, the networks that tell which interfaces are assigned, and the release of libvirt, which passes over
    /// what it does not know; null for the defaults.
    /// </param>
    public static QemuDeviceArguments Of(Domain domain, QemuCapabilities? capabilities = null, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var libvirt = new QemuArgumentRelease(options?.Release ?? LibvirtRelease.Newest.Version);
        var builder = new Builder(domain, capabilities ?? QemuCapabilities.Newest, FailoverPairs.Of(domain, options), libvirt);
        builder.AddAll();
        return new QemuDeviceArguments(builder.Arguments, builder.Notes);
    }

    /// <summary>Whether a device is one of the host's; an interface of an unknown network is if it says that it is a primary.</summary>
    internal static bool IsAssigned(FailoverDevice device) => device.Kind switch
    {
        _ when device.Hostdev is not null => true,
        FailoverDeviceKind.UnknownNetwork => device.IsPrimary,
        FailoverDeviceKind.Unclear => device.Interface is HostdevInterface,
        FailoverDeviceKind.Emulated => false,
        _ => true,
    };

    private sealed class Builder
    {
        private readonly QemuCapabilities _capabilities;
        private readonly Dictionary<FailoverDevice, FailoverPair> _pairs;
        private readonly FailoverDevice[] _interfaces;
        private readonly FailoverDevice[] _hostdevs;
        private readonly HashSet<string> _unknownNetworks = [];
        private bool _needsIommuFd;
        private readonly QemuDeviceAliases _aliases;
        private readonly QemuBootOrder _boot;
        private readonly QemuOverrides _overrides;
        private readonly QemuNicOptions _nics;
        private readonly QemuHostdevOptions _assigned;

        public Builder(Domain domain, QemuCapabilities capabilities, FailoverPairs pairs, QemuArgumentRelease release)
        {
            _capabilities = capabilities;
            _pairs = pairs.Pairs.ToDictionary(pair => pair.Primary);
            _overrides = new QemuOverrides(domain);
            _interfaces = [.. pairs.Devices.Where(device => device.Interface is not null)];
            _hostdevs = [.. pairs.Devices.Where(device => device.Hostdev is not null)];
            _aliases = new QemuDeviceAliases(_interfaces, _hostdevs);
            _boot = new QemuBootOrder(domain, _interfaces);
            var machine = new QemuMachine(domain, capabilities, release.Version);
            var addresses = new QemuAddressOptions(machine);
            _nics = new QemuNicOptions(machine, capabilities, addresses, release);
            _assigned = new QemuHostdevOptions(addresses, release);
        }

        public List<QemuDeviceArgument> Arguments { get; } = [];

        public List<FailoverNote> Notes { get; } = [];

        public void AddAll()
        {
            foreach (FailoverDevice nic in _interfaces.Where(device => !IsAssigned(device)))
                AddNic(nic);
            // The parser lists assigned interfaces before host devices; those of pools are only known when the domain starts.
            foreach (FailoverDevice device in _interfaces.Where(device => IsAssigned(device) && !IsOfPool(device)))
                AddAssigned(device);
            foreach (FailoverDevice device in _hostdevs)
                AddAssigned(device);
            foreach (FailoverDevice device in _interfaces.Where(IsOfPool))
                AddAssigned(device);
        }

        private static bool IsOfPool(FailoverDevice device) =>
            device.Kind is FailoverDeviceKind.AssignedFromPool or FailoverDeviceKind.UnknownNetwork && IsAssigned(device);

        private void AddNic(FailoverDevice nic)
        {
            string id = _aliases[nic];
            if (_nics.Of(nic, id, _boot.IndexOf(nic), out string? fault) is not { } options)
            {
                Note(nic, fault!);
                return;
            }

            Add(nic, id, options, nic.Mac);
            if (nic.Kind == FailoverDeviceKind.UnknownNetwork && _unknownNetworks.Add(nic.NetworkName!))
                Note(nic, $"the network '{nic.NetworkName}' was not given: taken for one that is no pool of assigned devices");
            if (nic.IsStandby && !_capabilities.HasFailover)
                Note(nic, "this QEMU has no virtio-net.failover: it refuses the argument");
        }

        private void AddAssigned(FailoverDevice device)
        {
            if (device.Kind is FailoverDeviceKind.AssignedOther or FailoverDeviceKind.Unclear)
            {
                // Of other buses only interfaces are ours to speak of.
                if (device.Interface is not null)
                    Note(device, "this is not a PCI device: only NICs and PCI host devices are told");
                return;
            }

            if (device.Hostdev?.Address is UnassignedAddress)
                return;
            if ((device.DriverName ?? device.PoolDriver) is "kvm" or "xen")
            {
                Note(device, "libvirt refuses the domain: QEMU assigns devices by the driver 'vfio' only");
                return;
            }

            string id = _aliases[device];
            DeviceOptionList options = _assigned.Of(device, id, _boot.IndexOf(device));
            Add(device, id, options, MacOf(device));
            if (IsOfPool(device))
                Note(device, $"libvirt picks a device of the network '{device.NetworkName}' when the domain starts: 'host' is left out");
            if (!_needsIommuFd && _assigned.NeedsIommuFd(device))
            {
                _needsIommuFd = true;
                Note(
                    device,
                    $"QEMU gets -object {{\"qom-type\":\"iommufd\",\"id\":\"{QemuHostdevOptions.IommuFd}\"}} before, and open files when "
                        + "the domain starts: 'fd' is left out");
            }
        }

        private MacAddress? MacOf(FailoverDevice device) =>
            device.Interface is null ? null : _pairs.TryGetValue(device, out FailoverPair? pair) ? pair.PrimaryMac : device.Mac;

        private void Add(FailoverDevice device, string id, DeviceOptionList options, MacAddress? mac) =>
            Arguments.Add(new QemuDeviceArgument(
                device, id, _overrides.Apply(id, options.Options), _capabilities.Has(QemuCapability.DeviceJson), mac));

        private void Note(FailoverDevice device, string message) => Notes.Add(new FailoverNote(device.Place, message));
    }
}
