using System.IO.Compression;
using System.Text;

namespace RelaxCodec.Oracles;

/// <summary>
/// Published schemas and real documents of vocabularies, as <c>tests/fetch-vocabularies.sh</c> fetches them from Debian's packages.
/// </summary>
public sealed class PublishedVocabularies
{
    /// <summary>Names their folder where it is not the usual one.</summary>
    public const string FolderVariable = "RELAXCODEC_VOCABULARIES";

    private readonly string _folder;

    private PublishedVocabularies(string folder) => _folder = folder;

    /// <summary>The vocabularies; without them the running test is skipped, or fails where judges are required.</summary>
    public static PublishedVocabularies Require()
    {
        string folder = CacheFolder.Of(FolderVariable, "vocabularies-1");
        Oracle.Require(System.IO.File.Exists(Path.Combine(folder, "complete")),
            $"Published vocabularies are not at {folder}: tests/fetch-vocabularies.sh fetches them, {FolderVariable} names another place.");
        return new PublishedVocabularies(folder);
    }

    /// <summary>The files of a package with that name, which may have a <c>*</c> in it, by path.</summary>
    public IReadOnlyList<string> Files(string package, string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(_folder, package), name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The one file of a package with that name, which may have a <c>*</c> in it.</summary>
    public string File(string package, string name) => Files(package, name).Single();

    /// <summary>The texts of the files with that extension in zip archives of a package, each with its place.</summary>
    public IEnumerable<(string Place, string Text)> InArchives(string package, string archives, string extension)
    {
        foreach (string path in Files(package, archives))
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.FullName.EndsWith(extension, StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                yield return ($"{Path.GetFileName(path)}:{entry.FullName}", reader.ReadToEnd());
            }
        }
    }
}
