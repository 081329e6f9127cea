using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>The files and fragments of libvirt's tests that libvirt's own schema accepts, as jing decides.</summary>
internal static class ValidFiles
{
    public static IReadOnlyList<CorpusFile> Of(LibvirtCorpus corpus, string rootName, string schema, params string[] folders)
    {
        IReadOnlyList<CorpusFile> files = corpus.FilesWithRoot(rootName, folders);
        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeFiles(corpus.Schema(schema), [.. files.Select(file => file.Path)]);
        return [.. files.Zip(verdicts).Where(pair => pair.Second.IsValid).Select(pair => pair.First)];
    }

    public static IReadOnlyList<CorpusFragment> Fragments(LibvirtCorpus corpus, string elementName)
    {
        using LibvirtSchema schema = LibvirtSchema.OfDevice(corpus, elementName);
        IReadOnlyList<CorpusFragment> fragments = corpus.DistinctFragments(elementName);
        IReadOnlyList<Verdict> verdicts = SchemaJudge.Jing.Require().JudgeTexts(schema.Path, [.. fragments.Select(fragment => fragment.Text)]);
        return [.. fragments.Zip(verdicts).Where(pair => pair.Second.IsValid).Select(pair => pair.First)];
    }
}
