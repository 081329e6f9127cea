namespace RelaxCodec.ReferenceSite;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it is in the site's folder; <c>/</c> stands between the parts.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
