namespace RelaxCodec.Libvirt;

/// <summary>What happens when the guest resets a USB device, since libvirt 8.6.0.</summary>
public enum UsbGuestReset
{
    /// <summary>Nothing.</summary>
    [Value("off")]
    Off,

    /// <summary>The device is reset if it is not initialized.</summary>
    [Value("uninitialized")]
    Uninitialized,

    /// <summary>The device is reset.</summary>
    [Value("on")]
    On,
}
