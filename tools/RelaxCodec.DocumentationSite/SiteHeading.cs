namespace RelaxCodec.DocumentationSite;

/// <summary>A heading of a page.</summary>
/// <param name="Level">2 for a section, 3 for what is in it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The id that links name.</param>
internal sealed record SiteHeading(int Level, string Text, string Anchor);
