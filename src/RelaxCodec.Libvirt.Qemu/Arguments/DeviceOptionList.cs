using System.Globalization;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The options of a device while they are gathered; what is absent in the document is left out.</summary>
internal sealed class DeviceOptionList
{
    private readonly List<QemuDeviceOption> _options = [];

    public DeviceOptionList(string driver) => Text("driver", driver);

    public IReadOnlyList<QemuDeviceOption> Options => _options;

    public void Text(string name, string? value)
    {
        if (value is not null)
            _options.Add(new(name, value));
    }

    public void Switch(string name, bool? value)
    {
        if (value is { } isOn)
            _options.Add(new(name, isOn ? "on" : "off", QemuDeviceOptionKind.Switch));
    }

    public void Number(string name, ulong value) =>
        _options.Add(new(name, value.ToString(CultureInfo.InvariantCulture), QemuDeviceOptionKind.Number));

    /// <summary>Adds a number unless it is 0, which is libvirt's word for absent.</summary>
    public void Positive(string name, ulong? value)
    {
        if (value is { } number and > 0)
            Number(name, number);
    }
}
