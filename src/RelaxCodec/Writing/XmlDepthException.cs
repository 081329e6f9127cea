namespace RelaxCodec;

/// <summary>Elements are nested deeper than what is written may be.</summary>
internal sealed class XmlDepthException(string path, string limit) : InvalidOperationException($"{path} is nested deeper than {limit}")
{
    /// <summary>The innermost names.</summary>
    public string Path { get; } = path;

    /// <summary>How deep that is, and what may be the reason.</summary>
    public string Limit { get; } = limit;
}
