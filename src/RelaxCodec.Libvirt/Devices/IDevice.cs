using System.Diagnostics.CodeAnalysis;

namespace RelaxCodec.Libvirt;

/// <summary>A device of a domain that has a name in it.</summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "It is libvirt's word.")]
public interface IDevice
{
    /// <summary>The name of the device in the domain; one that the user chooses begins with <c>ua-</c>.</summary>
    DeviceAlias? Alias { get; set; }
}

/// <summary>A device that has a place on one of the guest's buses.</summary>
public interface IAddressedDevice : IDevice
{
    /// <summary>The place; libvirt assigns one if there is none.</summary>
    DeviceAddress? Address { get; set; }
}

/// <summary>A device that the guest may boot from.</summary>
public interface IBootDevice : IAddressedDevice
{
    /// <summary>The place of the device among those that the guest boots from.</summary>
    DeviceBoot? Boot { get; set; }
}
