namespace RelaxCodec.Libvirt;

/// <summary>The mode of a <see cref="SubsystemHostdev"/>.</summary>
public enum SubsystemMode
{
    /// <summary>A device of a bus.</summary>
    [Value("subsystem")]
    Subsystem,
}
