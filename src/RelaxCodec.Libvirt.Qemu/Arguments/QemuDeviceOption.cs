namespace RelaxCodec.Libvirt.Qemu;

/// <summary>An option of a QEMU device: a property of its driver.</summary>
/// <param name="Name">The name, such as <c>mac</c>.</param>
/// <param name="Value">The value, as it stands in <c>name=value</c>; <c>on</c> or <c>off</c> for a switch.</param>
/// <param name="Kind">What the value is in JSON.</param>
public readonly record struct QemuDeviceOption(string Name, string Value, QemuDeviceOptionKind Kind = QemuDeviceOptionKind.Text);
