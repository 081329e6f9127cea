namespace RelaxCodec.Libvirt;

/// <summary>The hypervisor that runs a domain.</summary>
public enum DomainType : byte
{
    /// <summary>QEMU, emulating the processor.</summary>
    [Value("qemu")]
    Qemu,

    /// <summary>QEMU with the kqemu accelerator, of historical interest.</summary>
    [Value("kqemu")]
    Kqemu,

    /// <summary>QEMU with the KVM accelerator.</summary>
    [Value("kvm")]
    Kvm,

    /// <summary>Xen.</summary>
    [Value("xen")]
    Xen,

    /// <summary>Linux containers.</summary>
    [Value("lxc")]
    Lxc,

    /// <summary>User Mode Linux, no longer supported.</summary>
    [Value("uml")]
    Uml,

    /// <summary>OpenVZ containers.</summary>
    [Value("openvz")]
    OpenVz,

    /// <summary>libvirt's mock driver.</summary>
    [Value("test")]
    Test,

    /// <summary>VMware ESX, Workstation, Player.</summary>
    [Value("vmware")]
    VMware,

    /// <summary>Microsoft Hyper-V.</summary>
    [Value("hyperv")]
    HyperV,

    /// <summary>VirtualBox.</summary>
    [Value("vbox")]
    VirtualBox,

    /// <summary>IBM PowerVM, no longer supported.</summary>
    [Value("phyp")]
    Phyp,

    /// <summary>Virtuozzo.</summary>
    [Value("vz")]
    Virtuozzo,

    /// <summary>FreeBSD's bhyve.</summary>
    [Value("bhyve")]
    Bhyve,

    /// <summary>QEMU with macOS's Hypervisor.framework.</summary>
    [Value("hvf"), Since("8.1.0")]
    Hvf,
}
