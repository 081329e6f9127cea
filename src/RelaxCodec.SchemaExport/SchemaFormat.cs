using RelaxCodec.AssemblyGrammars;

namespace RelaxCodec.SchemaExport;

/// <summary>A syntax of RELAX NG, a file for each grammar; or a site of all of them.</summary>
internal sealed class SchemaFormat
{
    private readonly Action<Grammar, Stream>? _write;

    private SchemaFormat(string extension, Action<Grammar, Stream>? write)
    {
        Extension = extension;
        _write = write;
    }

    /// <summary>The XML syntax.</summary>
    public static SchemaFormat Rng { get; } = new("rng", static (grammar, stream) => grammar.WriteRng(stream));

    /// <summary>The compact syntax.</summary>
    public static SchemaFormat Rnc { get; } = new("rnc", static (grammar, stream) => grammar.WriteRnc(stream));

    /// <summary>The reference site.</summary>
    public static SchemaFormat Html { get; } = new("html", null);

    private static SchemaFormat[] All { get; } = [Rng, Rnc, Html];

    /// <summary>What its files' names end with, without the dot.</summary>
    public string Extension { get; }

    /// <summary>The syntax by its extension.</summary>
    public static SchemaFormat Of(string extension) =>
        Array.Find(All, f => f.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
        ?? throw new ExportException(
            ExportException.BadOption,
            $"RelaxCodecSchemaFormat is '{extension}': expected "
                + $"{string.Join(", ", All[..^1].Select(f => f.Extension))} or {All[^1].Extension}.");

    /// <summary>The bytes of a grammar's file.</summary>
    /// <exception cref="InvalidOperationException">It is the site, which is no file of one grammar.</exception>
    public byte[] ToBytes(Grammar grammar)
    {
        using var stream = new MemoryStream();
        (_write ?? throw new InvalidOperationException("A site is no file of one grammar."))(grammar, stream);
        return stream.ToArray();
    }
}
