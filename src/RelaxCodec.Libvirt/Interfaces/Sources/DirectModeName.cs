namespace RelaxCodec.Libvirt;

/// <summary>The name of a <see cref="DirectMode"/>.</summary>
[Datatype("bridgeMode"), Data("string", Pattern = "(vepa|bridge|private|passthrough)")]
public sealed partial class DirectModeName : IXmlDatatype<DirectMode>
{
    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out DirectMode value)
    {
        value = lexical switch
        {
            "vepa" => DirectMode.Vepa,
            "bridge" => DirectMode.Bridge,
            "private" => DirectMode.Private,
            _ => DirectMode.Passthrough,
        };
        return IsValid(lexical);
    }

    /// <inheritdoc/>
    public static bool TryFormat(DirectMode value, Span<char> destination, out int charsWritten)
    {
        ReadOnlySpan<char> name = value switch
        {
            DirectMode.Vepa => "vepa",
            DirectMode.Bridge => "bridge",
            DirectMode.Private => "private",
            _ => "passthrough",
        };
        bool fits = name.TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }
}
