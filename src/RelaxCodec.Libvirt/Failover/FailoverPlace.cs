namespace RelaxCodec.Libvirt.Failover;

/// <summary>Where an element or attribute stands.</summary>
/// <param name="Path">The path, such as <c>/domain/devices/interface[2]/driver/@backupAlias</c>.</param>
/// <param name="Line">The line, from 1; that of the nearest ancestor whose position is known, 0 if there is none.</param>
/// <param name="Column">The column, from 1; 0 if unknown.</param>
public readonly record struct FailoverPlace(string Path, int Line, int Column)
{
    /// <summary>
    /// The place in words that fit after "the standby ": <c>on line 12</c>, or <c>at</c> and the path where no line is known.
    /// </summary>
    internal string InWords => Line > 0 ? $"on line {Line}" : $"at {Path}";

    /// <summary>The place of a child element or attribute, by its source if it has one.</summary>
    internal FailoverPlace Child(string step, XmlSource? source) =>
        source is null ? this with { Path = $"{Path}/{step}" } : new($"{Path}/{step}", source.Line, source.Column);
}
