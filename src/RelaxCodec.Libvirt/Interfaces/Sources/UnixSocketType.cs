namespace RelaxCodec.Libvirt;

/// <summary>The kind of a <see cref="UnixSocketSource"/>.</summary>
public enum UnixSocketType
{
    /// <summary>A Unix socket.</summary>
    [Value("unix")]
    Unix,
}
