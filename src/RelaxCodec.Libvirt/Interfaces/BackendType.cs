namespace RelaxCodec.Libvirt;

/// <summary>A helper program that serves user interfaces.</summary>
public enum BackendType
{
    /// <summary>passt, since libvirt 9.0.0.</summary>
    [Value("passt")]
    Passt,
}
