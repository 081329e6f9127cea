namespace RelaxCodec.Oracles;

/// <summary>One XML file of libvirt's tests.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Name">Its path inside libvirt's <c>tests</c>, such as <c>qemuxml2argvdata/net-virtio.xml</c>.</param>
/// <param name="RootName">The local name of its first element; null where it has none.</param>
/// <param name="IsLink">Whether it is a symbolic link to another one.</param>
public sealed record CorpusFile(string Path, string Name, string? RootName, bool IsLink)
{
    /// <summary>Whether libvirt expects its schema to refuse it.</summary>
    public bool IsMeantInvalid => Name.EndsWith("-invalid.xml", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
