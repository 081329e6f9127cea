namespace RelaxCodec.Libvirt.Editing;

/// <summary>An attribute as indices into the text.</summary>
/// <param name="Name">Its name as written, with the prefix.</param>
/// <param name="Start">The first character of the name.</param>
/// <param name="Before">The end of what stands before it in the tag: white space lies between.</param>
/// <param name="ValueStart">The first character in the quotes.</param>
/// <param name="Raw">The value as written, with its references.</param>
/// <param name="Quote">The quotes around it.</param>
internal sealed record TextAttribute(string Name, int Before, int Start, int ValueStart, string Raw, char Quote)
{
    public int ValueEnd => ValueStart + Raw.Length;

    public int End => ValueEnd + 1;

    /// <summary>The value as it is written between such quotes.</summary>
    public string RawIn(char quote) =>
        quote == Quote ? Raw : Raw.Replace(quote.ToString(), quote == '"' ? "&quot;" : "&apos;", StringComparison.Ordinal);
}
