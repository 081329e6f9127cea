namespace RelaxCodec.Cli;

/// <summary>The documents that the paths of a command line stand for. One that cannot be read, or that is none of ours, spoils no other.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="console">Shows how far the work is.</param>
/// <param name="isWanted">Which kinds are looked for in folders; null for all that the tool knows.</param>
internal sealed class InputDocuments(InputReader reader, ToolConsole console, Func<DocumentKind, bool>? isWanted = null)
{
    private readonly List<InputFault> _faults = [];
    private readonly List<string> _foreignRoots = [];

    /// <summary>What could not be looked at, or not be written: not everything asked for was done.</summary>
    public IReadOnlyList<InputFault> Faults => _faults;

    /// <summary>The roots of those files in folders that were left out, for they are something else.</summary>
    public IReadOnlyCollection<string> ForeignRoots => _foreignRoots;

    /// <summary>Does something with each document, in the order of the paths.</summary>
    /// <param name="what">What is done, for the progress bar.</param>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="work">What to do. Whatever it throws becomes a fault of the document.</param>
    public void ForEach(string what, IReadOnlyList<string> paths, Action<InputDocument> work)
    {
        var inputs = InputFiles.Find(paths);
        _faults.AddRange(inputs.Faults);
        new LongWork(console).ForEach(what, inputs.Files, file => Read(file, work));
    }

    /// <summary>Adds faults that keep no document from the work: those of what was given besides, or of a document that could not be written.</summary>
    public void Add(params IEnumerable<InputFault> faults) => _faults.AddRange(faults);

    private void Read(InputFile file, Action<InputDocument> work)
    {
        byte[] content = reader.Read(file, out InputFault? fault);
        if (fault is not null)
        {
            _faults.Add(fault);
            return;
        }

        try
        {
            var root = DocumentRoot.Of(content);
            if (!file.IsNamed && ForeignName(root) is { } name)
                _foreignRoots.Add(name);
            else
                work(new InputDocument(file.Name, root, content));
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            _faults.Add(InputFault.Of(file.Name, e));
        }
#pragma warning disable CA1031 // A fault of ours in one file is no reason to leave the others.
        catch (Exception e)
        {
            _faults.Add(new InputFault(file.Name, InputFault.OfOurs(e)));
        }
#pragma warning restore CA1031
    }

    private string? ForeignName(DocumentRoot root) =>
        root.ForeignName ?? (root.Kind is { } kind && isWanted?.Invoke(kind) == false ? kind.Name : null);
}
