namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What the value of a QEMU device's option is in JSON, where QEMU does not take one for another.</summary>
public enum QemuDeviceOptionKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Switch,
}
