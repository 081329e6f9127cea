using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// Judges documents. What cannot be read at all, or is something else, is one problem; of everything else each judge says what it has to
/// say.
/// </summary>
/// <param name="release">The release of libvirt by whose schema they are read.</param>
internal abstract class DocumentJudge(LibvirtRelease release)
{
    /// <summary>Why documents of a kind are not judged; null if they are.</summary>
    public virtual Problem? WhyNot(DocumentKind kind) => null;

    /// <summary>Judges one document.</summary>
    public FileVerdict Judge(InputDocument document)
    {
        FileVerdict verdict = JudgeWhole(document);
        return document.Wrapper is { } wrapper
            ? verdict with { Wrapper = wrapper, Problems = WrappedDocument.Whole(wrapper, verdict.Problems) }
            : verdict;
    }

    /// <summary>Judges a document that was read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="node">Its root, as far as it could be read; null if it could not.</param>
    /// <param name="schemaProblems">Where it differs from the schema.</param>
    protected abstract FileVerdict Judge(InputDocument document, IXmlNode? node, IReadOnlyList<Problem> schemaProblems);

    private FileVerdict JudgeWhole(InputDocument document)
    {
        if (document.Root.Kind is not { } kind)
            return new FileVerdict(document.Name, [document.Root.Problem!]);
        if (WhyNot(kind) is { } reason)
            return new FileVerdict(document.Name, [reason]);

        (IXmlNode? node, IReadOnlyList<Problem> schemaProblems) = kind.Read(document.Content, release);
        if (document.Wrapper is not null)
            schemaProblems = [.. schemaProblems.Where(problem => !WrappedDocument.IsOfOwnElement(problem))];
        if (node is null && WhatEndedReading(schemaProblems) is { } fatal)
            return new FileVerdict(document.Name, [fatal]);
        if (HostInterface.IsIn(node))
            return new FileVerdict(document.Name, [HostInterface.Problem(node.Source?.Line ?? 0, node.Source?.Column ?? 0)]);
        return Judge(document, node, schemaProblems);
    }

    // Of a document that is cut off or too large this is what matters: what its first part lacks is judged once it is whole.
    private static Problem? WhatEndedReading(IReadOnlyList<Problem> problems) =>
        problems is [.., { Id: SchemaProblem.NotWellFormed or SchemaProblem.DocumentType or SchemaProblem.Limit } last]
        && problems.Count <= XmlLimits.Default.Problems
            ? last
            : null;
}
