using System.Globalization;

namespace RelaxCodec.Oracles;

/// <summary>A RELAX NG validator that is not ours.</summary>
/// <remarks>Starting one costs far more than a document does: hand over many at once.</remarks>
public abstract class SchemaJudge
{
    // Far below the shortest command line of any system, and above it the start no longer counts.
    private const int Batch = 500;

    /// <summary>The judge that is right where they differ.</summary>
    public static SchemaJudge Jing { get; } = new Jing();

    /// <summary>jing for RELAX NG alone: that an ID is there once, and an IDREF's is there, is of another specification.</summary>
    public static SchemaJudge JingWithoutIds { get; } = new Jing("-i");

    /// <summary>libxml2's, and so libvirt's own.</summary>
    public static SchemaJudge Xmllint { get; } = new Xmllint();

    /// <summary>The program's name.</summary>
    public abstract string Name { get; }

    /// <summary>Debian's package of it.</summary>
    public abstract string Package { get; }

    /// <summary>Whether this machine has it.</summary>
    public bool IsInstalled => InstalledTool.Find(Name) is not null;

    /// <summary>Skips the running test, or fails it where judges are required, on a machine without it.</summary>
    public SchemaJudge Require()
    {
        Oracle.Require(IsInstalled, $"{Name} is not installed (Debian's package {Package}).");
        return this;
    }

    /// <summary>Judges files, one verdict for each, in their order.</summary>
    public IReadOnlyList<Verdict> JudgeFiles(string schema, IReadOnlyCollection<string> paths) =>
        Judge(schema, paths, static (folder, name, path) => File.Copy(path, Path.Combine(folder.Path, name)));

    /// <summary>Judges texts, written as UTF-8, one verdict for each, in their order.</summary>
    public IReadOnlyList<Verdict> JudgeTexts(string schema, IReadOnlyCollection<string> texts) =>
        Judge(schema, texts, static (folder, name, text) => folder.Write(name, text));

    /// <summary>Judges documents byte by byte, one verdict for each, in their order.</summary>
    public IReadOnlyList<Verdict> JudgeBytes(string schema, IReadOnlyCollection<byte[]> documents) =>
        Judge(schema, documents, static (folder, name, document) => folder.Write(name, document));

    /// <summary>What the judge has against the schema itself; empty when it is a valid one.</summary>
    public abstract string ObjectionsToSchema(string schema);

    /// <summary>Judges files of one folder by their plain names.</summary>
    protected abstract IReadOnlyList<Verdict> JudgeBatch(string schema, string folder, IReadOnlyList<string> names);

    // Copies under plain numbers: no document's name can be taken for an option or break the reading of messages.
    private List<Verdict> Judge<T>(
        string schema, IReadOnlyCollection<T> documents, Action<TemporaryFolder, string, T> write)
    {
        string fullSchema = Path.GetFullPath(schema);
        if (!File.Exists(fullSchema))
            throw new FileNotFoundException($"No schema {fullSchema}.", fullSchema);

        var verdicts = new List<Verdict>(documents.Count);
        foreach (T[] batch in documents.Chunk(Batch))
        {
            using var folder = new TemporaryFolder();
            var names = new string[batch.Length];
            for (int i = 0; i < batch.Length; i++)
            {
                names[i] = string.Create(CultureInfo.InvariantCulture, $"{i:D4}.xml");
                write(folder, names[i], batch[i]);
            }

            verdicts.AddRange(JudgeBatch(fullSchema, folder.Path, names));
        }

        return verdicts;
    }
}
