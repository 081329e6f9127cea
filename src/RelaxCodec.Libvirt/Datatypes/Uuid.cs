using System.Buffers;

namespace RelaxCodec.Libvirt;

/// <summary>A UUID, with dashes in their usual places or without any.</summary>
[Datatype("UUID",
    Expected = "a UUID of 32 hexadecimal digits such as 6b1f0c2e-59a4-4c0f-8d3e-0a5b7c9d1e2f, with all four dashes or with none")]
[Data("string", Pattern = "[a-fA-F0-9]{32}")]
[Data("string", Pattern = @"[a-fA-F0-9]{8}\-([a-fA-F0-9]{4}\-){3}[a-fA-F0-9]{12}")]
public sealed partial class Uuid : IXmlDatatype<Guid>
{
    private const int DigitsAlone = 32;
    private const int DigitsAndDashes = 36;

    // Guid takes more than these: signs, prefixes and white space.
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789abcdefABCDEF-");

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> lexical, out Guid value)
    {
        // What nearly all are.
        if (lexical.Length == DigitsAndDashes && !lexical.ContainsAnyExcept(Characters))
            return Guid.TryParseExact(lexical, "D", out value);
        bool isValid = IsValid(lexical);
        value = isValid ? Guid.ParseExact(lexical, lexical.Length == DigitsAlone ? "N" : "D") : default;
        return isValid;
    }

    /// <inheritdoc/>
    public static bool TryFormat(Guid value, Span<char> destination, out int charsWritten) =>
        value.TryFormat(destination, out charsWritten, "D");
}
