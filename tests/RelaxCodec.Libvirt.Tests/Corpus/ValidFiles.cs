using RelaxCodec.Conformance.Judging;
using System.Collections.Concurrent;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>
/// The files and fragments of libvirt's tests that libvirt's own schema accepts, as jing decides. It is asked once for each of them.
/// </summary>
internal static class ValidFiles
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<CorpusFile>>> Files = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<CorpusFragment>>> Devices = new(StringComparer.Ordinal);

    /// <summary>The files with this root, which is also the name of the schema; of some folders or of all.</summary>
    public static IReadOnlyList<CorpusFile> Of(LibvirtCorpus corpus, string rootName, params string[] folders)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        IReadOnlyList<CorpusFile> valid = Files.GetOrAdd(rootName, _ => new(() =>
        {
            IReadOnlyList<CorpusFile> files = corpus.FilesWithRoot(rootName);
            return Valid(files, jing.JudgeFiles(corpus.Schema(rootName), [.. files.Select(file => file.Path)]));
        })).Value;
        return folders.Length == 0 ? valid : [.. corpus.FilesWithRoot(rootName, folders).Intersect(valid)];
    }

    /// <summary>The distinct fragments of this name.</summary>
    public static IReadOnlyList<CorpusFragment> Fragments(LibvirtCorpus corpus, string elementName)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        return Devices.GetOrAdd(elementName, _ => new(() =>
        {
            using LibvirtSchema schema = LibvirtSchema.OfDevice(corpus, elementName);
            IReadOnlyList<CorpusFragment> fragments = corpus.DistinctFragments(elementName);
            return Valid(fragments, jing.JudgeTexts(schema.Path, [.. fragments.Select(fragment => fragment.Text)]));
        })).Value;
    }

    private static IReadOnlyList<T> Valid<T>(IReadOnlyList<T> items, IReadOnlyList<Verdict> verdicts) =>
        [.. items.Zip(verdicts).Where(pair => pair.Second.IsValid).Select(pair => pair.First)];
}
