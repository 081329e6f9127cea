namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// The words and numbers that libvirt's parser reads in a domain, but for those of interfaces and host devices (<see cref="Keywords"/>,
/// <see cref="NumberAttributes"/>), and those whose readers ignore an error (<c>domain_conf.c</c>, <c>cpu_conf.c</c>).
/// </summary>
internal static partial class DomainWords
{
    private static readonly NumberSyntax Decimal31 = new(10, int.MaxValue);
    private static readonly NumberSyntax Port = new(10, ushort.MaxValue);

    // Readers of texts take a minus sign, and count from the end (virStrToLong_ui, virStrToLong_ull).
    private static readonly NumberSyntax Text32 = NumberSyntax.Decimal32 with { AllowsMinus = true };
    private static readonly NumberSyntax Text64 = NumberSyntax.Decimal64 with { AllowsMinus = true };
    private static readonly NumberSyntax Signed64 = new(10, long.MaxValue) { AllowsMinus = true };

    /// <summary>All of them, from the <c>domain</c> element.</summary>
    public static ReadElement Domain { get; } = Make();

    private static ReadElement Make()
    {
        var domain = new ReadElement();
        AddMemory(domain);
        AddProcessors(domain);
        AddFeatures(domain);
        AddBoot(domain);
        domain
            .Words("on_poweroff on_reboot on_crash on_lockfailure")
            .Words("pm/suspend-to-mem/@enabled pm/suspend-to-disk/@enabled perf/event/@name perf/event/@enabled")
            .Words("sysinfo/@type seclabel/@type launchSecurity/@type keywrap/cipher/@name keywrap/cipher/@state")
            .Numbers(NumberSyntax.Decimal32, "idmap/uid/@start idmap/uid/@target idmap/uid/@count")
            .Numbers(NumberSyntax.Decimal32, "idmap/gid/@start idmap/gid/@target idmap/gid/@count")
            .Words("clock/@offset clock/timer/@name clock/timer/@present clock/timer/@tickpolicy clock/timer/@track clock/timer/@mode")
            .Words("clock/@basis", clock => clock.Token("offset") == "variable")
            .Numbers(NumberSyntax.Decimal64, "clock/timer/@frequency")
            .Numbers(NumberSyntax.Decimal64, "clock/timer/catchup/@threshold clock/timer/catchup/@slew clock/timer/catchup/@limit")
            .Part("throttlegroups/throttlegroup", Limits());
        var devices = new ReadElement();
        AddDevices(devices);
        return domain.Part("devices", devices);
    }

    private static void AddMemory(ReadElement domain) => domain
        .Words("memory/@unit currentMemory/@unit maxMemory/@unit")
        .Words("memtune/hard_limit/@unit memtune/soft_limit/@unit memtune/swap_hard_limit/@unit memtune/min_guarantee/@unit")
        .Numbers(Text64, "currentMemory maxMemory memtune/hard_limit memtune/soft_limit memtune/swap_hard_limit memtune/min_guarantee")
        .Numbers(NumberSyntax.Decimal32, "maxMemory/@slots")
        .Words("memoryBacking/access/@mode memoryBacking/allocation/@mode memoryBacking/source/@type")
        .Words("memoryBacking/hugepages/page/@unit")
        .Numbers(Text64, "memoryBacking/hugepages/page/@size")
        .Words("numatune/memory/@mode numatune/memory/@placement numatune/memnode/@mode")
        .Numbers(NumberSyntax.Decimal32, "numatune/memnode/@cellid");

    private static void AddProcessors(ReadElement domain) => domain
        .Words("cpu/@mode cpu/@match cpu/@check cpu/@migratable cpu/feature/@policy cpu/model/@fallback cpu/cache/@mode")
        .Words("cpu/maxphysaddr/@mode cpu/numa/cell/@unit cpu/numa/cell/@memAccess cpu/numa/cell/@discard")
        .Numbers(NumberSyntax.DecimalNotZero32, "cpu/topology/@sockets cpu/topology/@cores cpu/topology/@threads cpu/topology/@dies")
        .Numbers(NumberSyntax.DecimalNotZero32, "cpu/topology/@clusters")
        .Numbers(NumberSyntax.DecimalSigned32, "cpu/cache/@level")
        .Numbers(NumberSyntax.Decimal32, "cpu/numa/cell/@id cpu/numa/cell/distances/sibling/@id cpu/numa/cell/distances/sibling/@value")
        .Numbers(Text64, "cpu/numa/cell/@memory")
        .Numbers(Text32, "vcpu vcpu/@current iothreads")
        .Words("vcpu/@placement vcpus/vcpu/@enabled vcpus/vcpu/@hotpluggable")
        .Numbers(NumberSyntax.Decimal32, "vcpus/vcpu/@id")
        .Numbers(NumberSyntax.DecimalNotZero32, "iothreadids/iothread/@id cputune/iothreadpin/@iothread")
        .Numbers(Decimal31, "iothreadids/iothread/@thread_pool_min iothreadids/iothread/@thread_pool_max")
        .Numbers(Decimal31, "defaultiothread/@thread_pool_min defaultiothread/@thread_pool_max")
        .Numbers(NumberSyntax.Decimal64, "iothreadids/iothread/poll/@max iothreadids/iothread/poll/@grow iothreadids/iothread/poll/@shrink")
        .Numbers(NumberSyntax.Decimal32, "cputune/vcpupin/@vcpu")
        .Words(
            "cputune/vcpusched/@scheduler cputune/iothreadsched/@scheduler cputune/emulatorsched/@scheduler cputune/cachetune/cache/@type")
        .Numbers(Text64, "cputune/shares cputune/period cputune/global_period cputune/emulator_period cputune/iothread_period")
        .Numbers(Signed64, "cputune/quota cputune/global_quota cputune/emulator_quota cputune/iothread_quota")
        .Numbers(Text64, "blkiotune/device/read_bytes_sec blkiotune/device/write_bytes_sec")
        .Numbers(Text32, "blkiotune/device/read_iops_sec blkiotune/device/write_iops_sec");

    private static void AddFeatures(ReadElement domain)
    {
        const string switches =
            "hap pvspinlock pmu vmport smm vmcoreinfo htm nested-hv ccf-assist ras ps2 xen/e820_host kvm/hidden kvm/hint-dedicated "
            + "kvm/poll-control kvm/pv-ipi kvm/dirty-ring";
        const string hyperv =
            "relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies reenlightenment tlbflush ipi evmcs avic "
            + "emsr_bitmap xmm_input";
        foreach (string name in switches.Split(' '))
            domain.Words($"features/{name}/@state");
        foreach (string name in hyperv.Split(' '))
            domain.Words($"features/hyperv/{name}/@state", feature => feature.Parent?.Token("mode") != "passthrough");
        domain
            .Words("features/hyperv/@mode features/apic/@eoi features/gic/@version features/ioapic/@driver features/hpt/@resizing")
            .Words("features/msrs/@unknown features/cfpc/@value features/sbbc/@value features/ibs/@value features/aia/@value")
            .Words("features/async-teardown/@enabled features/capabilities/@policy")
            .Numbers(NumberSyntax.Any32, "features/hyperv/spinlocks/@retries",
                feature => feature["state"]?.Value == "on" && feature.Parent?.Token("mode") != "passthrough")
            .Numbers(NumberSyntax.Any32, "features/kvm/dirty-ring/@size", feature => feature["state"]?.Value == "on");
    }

    private static void AddBoot(ReadElement domain) => domain
        .Words("os/boot/@dev os/bootmenu/@enable os/firmware/feature/@enabled os/firmware/feature/@name", IsOfHvm)
        .Words("os/loader/@readonly os/loader/@type os/loader/@secure os/loader/@stateless os/loader/@format", IsOfHvm)
        .Words("os/nvram/@format os/nvram/@templateFormat os/nvram/@type", IsOfHvm)
        .Words("os/smbios/@mode")
        .Part("os/nvram/source", Source());

    private static bool IsOfHvm(WrittenElement element)
    {
        WrittenElement? os = element;
        while (os is not null && os.Name != "os")
            os = os.Parent;
        return os?.Child("type") is { } type && WrittenAttribute.Collapse(type.Text) == "hvm";
    }

    // virDomainDiskDefIotuneParse
    private static ReadElement Limits()
    {
        var limits = new ReadElement();
        foreach (string unit in new[] { "bytes", "iops" })
        {
            foreach (string kind in new[] { "total", "read", "write" })
                limits.Numbers(Text64, $"{kind}_{unit}_sec {kind}_{unit}_sec_max {kind}_{unit}_sec_max_length");
        }

        return limits.Numbers(Text64, "size_iops_sec");
    }

    // virDomainStorageSourceParse
    private static ReadElement Source()
    {
        static bool IsNetwork(WrittenElement source) => source.Parent?.Token("type") == "network";
        static bool IsNvme(WrittenElement source) => source.Parent?.Token("type") == "nvme";
        return new ReadElement()
            .Words("@protocol @tls", IsNetwork)
            .Words("host/@transport", host => IsNetwork(host.Parent!))
            .Numbers(Port, "host/@port", host => IsNetwork(host.Parent!) && host["transport"] is null or { Value: "tcp" or "rdma" })
            .Words("@managed", IsNvme)
            .Numbers(NumberSyntax.Decimal64 with { AllowsZero = false }, "@namespace", IsNvme)
            .Numbers(NumberSyntax.Any32, "address/@domain address/@bus address/@slot address/@function", address => IsNvme(address.Parent!))
            .Words("encryption/@format encryption/@engine encryption/secret/@type")
            .Words("reservations/@managed seclabel/@relabel");
    }
}
