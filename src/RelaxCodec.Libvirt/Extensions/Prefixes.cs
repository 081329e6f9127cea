using RelaxCodec;
using RelaxCodec.Libvirt;

[assembly: Prefix("qemu", QemuCommandLine.Namespace)]
[assembly: Prefix("lxc", LxcNamespaces.Namespace)]
[assembly: Prefix("bhyve", BhyveCommandLine.Namespace)]
[assembly: Prefix("xen", XenCommandLine.Namespace)]
[assembly: Prefix("vmware", Domain.VMwareNamespace)]
