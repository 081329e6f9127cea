namespace RelaxCodec.Libvirt.Acceptance;

/// <content>Devices.</content>
internal static partial class DomainWords
{
    private const string Virtio = "driver/@iommu driver/@ats driver/@packed driver/@page_per_vq";

    private static void AddDevices(ReadElement devices)
    {
        const string addressed =
            "disk controller filesystem input sound video memballoon rng vsock tpm memory shmem crypto iommu hub watchdog panic nvram "
            + "smartcard redirdev serial parallel console channel";
        ReadElement address = Address();
        foreach (string name in addressed.Split(' '))
        {
            // What there is none of has no address (virDomainControllerDefParseXML, virDomainMemballoonDefParseXML).
            devices.Part($"{name}/address", address)
                .Numbers(NumberSyntax.DecimalNotZero32, $"{name}/acpi/@index", acpi => acpi.Parent!.Token("model") != "none");
        }

        foreach (string name in new[] { "disk", "filesystem", "redirdev" })
            devices.Numbers(NumberSyntax.DecimalNotZero32, $"{name}/boot/@order");
        foreach (string name in "disk controller filesystem input sound video memballoon rng vsock crypto".Split(' '))
        {
            foreach (string option in Virtio.Split(' '))
                devices.Words($"{name}/{option}");
        }

        AddStorage(devices);
        AddCharacters(devices);
        AddDisplay(devices);
        AddOthers(devices);
    }

    // virDomainDeviceInfoParseXML, virDomainDeviceAddressParseXML
    private static ReadElement Address()
    {
        static Func<WrittenElement, bool> Is(string type) =>
            address => address["type"]?.Value == type && address.Parent!.Token("model") != "none";
        return new ReadElement()
            .Words("@type", address => address.Parent!.Token("model") != "none")
            .Words("@multifunction", Is("pci"))
            .Numbers(NumberSyntax.Any32, "@domain @bus @slot @function", Is("pci"))
            .Numbers(NumberSyntax.Any32, "zpci/@uid zpci/@fid", zpci => Is("pci")(zpci.Parent!))
            .Numbers(NumberSyntax.Decimal32, "@controller @bus @target @unit", Is("drive"))
            .Numbers(NumberSyntax.Decimal32, "@controller @bus @port", Is("virtio-serial"))
            .Numbers(NumberSyntax.Decimal32, "@controller @slot", Is("ccid"))
            .Numbers(NumberSyntax.Decimal32, "@bus", Is("usb"))
            .Numbers(NumberSyntax.Any32, "@cssid @ssid @devno", Is("ccw"))
            .Numbers(new NumberSyntax(16, uint.MaxValue), "@iobase @irq", Is("isa"))
            .Numbers(NumberSyntax.Hex64, "@reg", Is("spapr-vio"))
            .Numbers(NumberSyntax.Decimal32, "@slot", Is("dimm"))
            .Numbers(NumberSyntax.Hex64, "@base", Is("dimm"));
    }

    private static void AddStorage(ReadElement devices)
    {
        ReadElement backing = new ReadElement().Words("@type format/@type").Part("source", Source());
        backing.Part("backingStore", backing);
        devices
            .Words("disk/@type disk/@device disk/@model disk/@snapshot disk/@rawio disk/@sgio")
            .Words("disk/driver/@type disk/driver/@cache disk/driver/@io disk/driver/@error_policy disk/driver/@rerror_policy")
            .Words(
                "disk/driver/@ioeventfd disk/driver/@event_idx disk/driver/@copy_on_read disk/driver/@discard disk/driver/@detect_zeroes")
            .Words("disk/driver/@discard_no_unref disk/driver/metadata_cache/max_size/@unit")
            .Words("disk/target/@bus disk/target/@tray disk/target/@removable disk/geometry/@trans disk/transient/@shareBacking")
            .Numbers(NumberSyntax.Decimal32, "disk/driver/@queues disk/driver/@queue_size disk/target/@rotation_rate")
            .Numbers(NumberSyntax.DecimalNotZero32, "disk/driver/@iothread")
            .Numbers(NumberSyntax.Decimal32, "disk/geometry/@cyls disk/geometry/@heads disk/geometry/@secs")
            .Numbers(NumberSyntax.Decimal32, "disk/blockio/@logical_block_size disk/blockio/@physical_block_size")
            .Numbers(NumberSyntax.Decimal32, "disk/blockio/@discard_granularity")
            .Numbers(Text64, "disk/driver/metadata_cache/max_size")
            .Part("disk/iotune", Limits())
            .Part("disk/backingStore", backing)
            .Part("disk/source", Source().Words("@startupPolicy"))
            .Words("controller/@type controller/@model controller/driver/@ioeventfd")
            .Words("controller/model/@name controller/target/@hotplug", part => part.Parent!.Token("type") == "pci")
            .Numbers(Decimal31, "controller/@index controller/@ports")
            .Numbers(Decimal31, "controller/@vectors", controller => controller["type"]?.Value == "virtio-serial")
            .Numbers(NumberSyntax.Decimal32, "controller/driver/@queues controller/driver/@cmd_per_lun controller/driver/@max_sectors")
            .Numbers(NumberSyntax.Decimal32, "controller/driver/@iothread")
            .Numbers(new NumberSyntax(0, int.MaxValue), "controller/target/@chassisNr controller/target/@chassis controller/target/@port",
                target => target.Parent!["type"]?.Value == "pci")
            .Numbers(new NumberSyntax(0, int.MaxValue), "controller/target/@busNr controller/target/@index",
                target => target.Parent!["type"]?.Value == "pci")
            .Words("filesystem/@type filesystem/@accessmode filesystem/@model filesystem/@multidevs")
            .Words("filesystem/driver/@type filesystem/driver/@wrpolicy filesystem/driver/@format")
            .Words("filesystem/space_hard_limit/@unit filesystem/space_soft_limit/@unit")
            .Numbers(Text64, "filesystem/space_hard_limit filesystem/space_soft_limit")
            .Words("filesystem/binary/@xattr", binary => IsVirtiofs(binary.Parent))
            .Words("filesystem/binary/cache/@mode filesystem/binary/sandbox/@mode", part => IsVirtiofs(part.Parent?.Parent))
            .Words("filesystem/binary/lock/@posix filesystem/binary/lock/@flock", part => IsVirtiofs(part.Parent?.Parent))
            .Numbers(Text64, "filesystem/driver/@queue", driver => IsVirtiofs(driver.Parent));
    }

    private static bool IsVirtiofs(WrittenElement? filesystem) => filesystem?.Child("driver")?["type"]?.Value == "virtiofs";

    // virDomainChrSourceDefParseXML
    private static void AddCharacters(ReadElement devices)
    {
        static Func<WrittenElement, bool> Is(params string[] types) =>
            source => source.Parent!["type"]?.Value is { } type && Array.IndexOf(types, type) >= 0;
        foreach (string device in "serial parallel console channel redirdev".Split(' '))
        {
            devices
                .Words($"{device}/@type {device}/log/@append")
                .Words($"{device}/source/@append", Is("file"))
                .Words($"{device}/source/@tls", Is("tcp"))
                .Words($"{device}/source/clipboard/@copypaste {device}/source/mouse/@mode", part => Is("qemu-vdagent")(part.Parent!))
                .Words($"{device}/source/reconnect/@enabled", part => Is("tcp", "unix")(part.Parent!))
                .Numbers(NumberSyntax.Decimal32, $"{device}/source/reconnect/@timeout",
                    part => Is("tcp", "unix")(part.Parent!) && part["enabled"]?.Value == "yes");
        }

        foreach (string device in "serial console channel".Split(' '))
            devices.Words($"{device}/target/@type");
        devices
            .Numbers(Text32, "serial/target/@port parallel/target/@port")
            .Words("smartcard/@mode redirdev/@bus")
            .Words("smartcard/@type", card => card["mode"]?.Value == "passthrough");
    }

    private static void AddDisplay(ReadElement devices)
    {
        static Func<WrittenElement, bool> Is(params string[] types) =>
            graphics => graphics["type"]?.Value is { } type && Array.IndexOf(types, type) >= 0;
        static bool IsInSpice(WrittenElement part) => Is("spice")(part.Parent!);
        devices
            .Words("graphics/@type")
            .Words("graphics/listen/@type", listen => Is("vnc", "spice", "rdp")(listen.Parent!))
            .Words("graphics/@sharePolicy graphics/@powerControl", Is("vnc"))
            .Words("graphics/@autoport graphics/@defaultMode", Is("spice"))
            .Words("graphics/@fullscreen", Is("sdl"))
            .Words("graphics/channel/@name graphics/channel/@mode graphics/image/@compression graphics/jpeg/@compression", IsInSpice)
            .Words("graphics/zlib/@compression graphics/playback/@compression graphics/streaming/@mode", IsInSpice)
            .Words("graphics/clipboard/@copypaste graphics/filetransfer/@enable graphics/mouse/@mode", IsInSpice)
            .Words("graphics/gl/@enable", gl => Is("spice", "sdl")(gl.Parent!))
            .Numbers(NumberSyntax.DecimalSigned32, "graphics/@port", Is("vnc", "spice", "rdp"))
            .Numbers(NumberSyntax.DecimalSigned32, "graphics/@websocket", Is("vnc"))
            .Numbers(NumberSyntax.DecimalSigned32, "graphics/@tlsPort", Is("spice"))
            .Numbers(NumberSyntax.DecimalNotZero32, "graphics/audio/@id", audio => Is("vnc")(audio.Parent!))
            .Words("video/model/@type video/model/@blob video/driver/@name")
            .Words("video/model/acceleration/@accel2d video/model/acceleration/@accel3d")
            .Numbers(
                NumberSyntax.Decimal32, "video/model/@ram video/model/@vram video/model/@vram64 video/model/@vgamem video/model/@heads")
            .Numbers(NumberSyntax.DecimalNotZero32, "video/model/resolution/@x video/model/resolution/@y")
            .Words("audio/@type sound/@model")
            .Numbers(NumberSyntax.DecimalNotZero32, "audio/@id audio/@timerPeriod sound/audio/@id");
        foreach (string way in new[] { "audio/input", "audio/output" })
        {
            devices
                .Words($"{way}/@mixingEngine {way}/@fixedSettings")
                .Numbers(NumberSyntax.DecimalNotZero32, $"{way}/@voices {way}/@bufferLength");
        }
    }

    private static void AddOthers(ReadElement devices)
    {
        static Func<WrittenElement, bool> Has(string model) => part =>
            (part.Parent!.Name == "memory" ? part.Parent : part.Parent.Parent!)["model"]?.Value == model;
        devices
            .Words("hub/@type input/@type input/@bus input/@model panic/@model watchdog/@model watchdog/@action vsock/@model iommu/@model")
            .Words("input/source/@grab input/source/@grabToggle input/source/@repeat", source => source.Parent!["type"]?.Value == "evdev")
            .Words("iommu/driver/@intremap iommu/driver/@caching_mode iommu/driver/@iotlb iommu/driver/@eim")
            .Words("iommu/driver/@dma_translation")
            .Numbers(NumberSyntax.Decimal32, "iommu/driver/@aw_bits")
            .Words("memballoon/@model memballoon/@autodeflate memballoon/@freePageReporting")
            .Numbers(NumberSyntax.AnySigned64 with { Largest = int.MaxValue }, "memballoon/stats/@period")
            .Words("memory/@model memory/@access memory/@discard memory/target/size/@unit")
            .Numbers(Text64, "memory/target/size")
            .Numbers(NumberSyntax.DecimalSigned32, "memory/target/node")
            .Words("memory/target/block/@unit memory/target/requested/@unit", Has("virtio-mem"))
            .Numbers(Text64, "memory/target/block memory/target/requested", Has("virtio-mem"))
            .Words("rng/@model rng/backend/@model crypto/@model crypto/@type crypto/backend/@model")
            .Words("rng/backend/@type", backend => backend["model"]?.Value == "egd")
            .Numbers(Text32, "rng/rate/@bytes")
            .Numbers(NumberSyntax.Decimal32, "crypto/backend/@queues")
            .Words("shmem/model/@type shmem/size/@unit shmem/msi/@ioeventfd")
            .Numbers(Text64, "shmem/size")
            .Numbers(NumberSyntax.Any32, "shmem/msi/@vectors")
            .Words("tpm/@model tpm/backend/@type")
            .Words("tpm/backend/@version tpm/backend/@persistent_state", backend => backend["type"]?.Value == "emulator")
            .Words("vsock/cid/@auto")
            .Numbers(NumberSyntax.DecimalNotZero32, "vsock/cid/@address")
            .Words("redirfilter/usbdev/@allow");
    }
}
