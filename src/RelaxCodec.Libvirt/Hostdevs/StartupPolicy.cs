namespace RelaxCodec.Libvirt;

/// <summary>What to do if a device of the host is missing, since libvirt 1.0.0.</summary>
public enum StartupPolicy
{
    /// <summary>Fail.</summary>
    [Value("mandatory")]
    Mandatory,

    /// <summary>Fail on boot, drop the device on migration, restore and revert.</summary>
    [Value("requisite")]
    Requisite,

    /// <summary>Drop the device.</summary>
    [Value("optional")]
    Optional,
}
