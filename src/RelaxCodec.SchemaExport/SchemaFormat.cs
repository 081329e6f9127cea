namespace RelaxCodec.SchemaExport;

/// <summary>A syntax of RELAX NG.</summary>
internal sealed class SchemaFormat
{
    private readonly Action<Grammar, Stream> _write;

    private SchemaFormat(string extension, Action<Grammar, Stream> write)
    {
        Extension = extension;
        _write = write;
    }

    /// <summary>The XML syntax.</summary>
    public static SchemaFormat Rng { get; } = new("rng", static (grammar, stream) => grammar.WriteRng(stream));

    /// <summary>The compact syntax.</summary>
    public static SchemaFormat Rnc { get; } = new("rnc", static (grammar, stream) => grammar.WriteRnc(stream));

    private static SchemaFormat[] All { get; } = [Rng, Rnc];

    /// <summary>What its files' names end with, without the dot.</summary>
    public string Extension { get; }

    /// <summary>The syntax by its extension.</summary>
    public static SchemaFormat Of(string extension) =>
        Array.Find(All, f => f.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
        ?? throw new ExportException(
            ExportException.BadOption,
            $"RelaxCodecSchemaFormat is '{extension}': expected {string.Join(" or ", All.Select(f => f.Extension))}.");

    /// <summary>The bytes of a grammar's file.</summary>
    public byte[] ToBytes(Grammar grammar)
    {
        using var stream = new MemoryStream();
        _write(grammar, stream);
        return stream.ToArray();
    }
}
