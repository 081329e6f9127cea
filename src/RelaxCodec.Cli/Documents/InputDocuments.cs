namespace RelaxCodec.Cli;

/// <summary>
/// The documents that the paths of a command line stand for. One that cannot be read, or that is none of ours, spoils no other.
/// </summary>
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

    /// <summary>Whether what libvirt's own files hold counts as a document (<see cref="WrappedDocument"/>).</summary>
    public bool Unwraps { get; init; }

    /// <summary>Whether one document is done with before the next is read: for work that writes files.</summary>
    public bool InTurn { get; init; }

    /// <summary>Does something with each document: on all processors, unless <see cref="InTurn"/>.</summary>
    /// <typeparam name="T">What comes of a document.</typeparam>
    /// <param name="what">What is done, for the progress bar.</param>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="work">What to do, on any thread. Whatever it throws becomes a fault of the document.</param>
    /// <param name="take">Takes what came of it, in the order of the paths. What it throws becomes a fault, too.</param>
    public void ForEach<T>(string what, IReadOnlyList<string> paths, Func<InputDocument, T> work, Action<InputDocument, T> take)
    {
        var inputs = InputFiles.Find(paths);
        _faults.AddRange(inputs.Faults);
        var ordered = new OrderedWork<Outcome<T>>(InTurn ? 1 : Environment.ProcessorCount, outcome => Take(outcome, take));
        new LongWork(console).ForEach(what, inputs.Files, file =>
        {
            if (file.Size is { } size)
            {
                ordered.Add(size, () => Work(file, work));
            }
            else
            {
                // What it takes is known once it is there.
                byte[] content = reader.Read(file, out InputFault? fault);
                ordered.Add(content.Length, () => fault is null ? Work(file, content, work) : new Outcome<T> { Fault = fault });
            }
        });
        ordered.Finish();
    }

    /// <summary>Does something with each document that a libvirt has, likewise.</summary>
    /// <typeparam name="T">What comes of a document.</typeparam>
    /// <param name="what">What is done, for the progress bar.</param>
    /// <param name="fetched">The documents.</param>
    /// <param name="work">What to do, on any thread.</param>
    /// <param name="take">Takes what came of it, in order.</param>
    public void ForEach<T>(string what, IReadOnlyList<FetchedDocument> fetched, Func<InputDocument, T> work, Action<InputDocument, T> take)
    {
        var ordered = new OrderedWork<Outcome<T>>(Environment.ProcessorCount, outcome => Take(outcome, take));
        new LongWork(console).ForEach(what, fetched, document =>
            ordered.Add(document.Content.Length, () => Work(new InputFile(document.Name, IsNamed: true), document.Content, work)));
        ordered.Finish();
    }

    /// <summary>
    /// Adds faults that keep no document from the work: those of what was given besides, or of a document that could not be written.
    /// </summary>
    public void Add(params IEnumerable<InputFault> faults) => _faults.AddRange(faults);

    private Outcome<T> Work<T>(InputFile file, Func<InputDocument, T> work)
    {
        byte[] content = reader.Read(file, out InputFault? fault);
        return fault is null ? Work(file, content, work) : new Outcome<T> { Fault = fault };
    }

    private Outcome<T> Work<T>(InputFile file, byte[] content, Func<InputDocument, T> work)
    {
        try
        {
            var document = new InputDocument(file.Name, DocumentRoot.Of(content), content);
            if (Unwraps)
                document = WrappedDocument.Unwrap(document);
            return !file.IsNamed && ForeignName(document.Root) is { } name
                ? new Outcome<T> { ForeignName = name }
                : new Outcome<T> { Document = document, Result = work(document) };
        }
        catch (Exception e) when (InputFault.IsExpected(e))
        {
            return new Outcome<T> { Fault = InputFault.Of(file.Name, e) };
        }
#pragma warning disable CA1031 // A fault of ours in one file is no reason to leave the others.
        catch (Exception e)
        {
            return new Outcome<T> { Fault = new InputFault(file.Name, InputFault.OfOurs(e)) };
        }
#pragma warning restore CA1031
    }

    private void Take<T>(Outcome<T> outcome, Action<InputDocument, T> take)
    {
        if (outcome.Fault is { } fault)
        {
            _faults.Add(fault);
        }
        else if (outcome.Document is { } document)
        {
            try
            {
                take(document, outcome.Result!);
            }
            catch (Exception e) when (InputFault.IsExpected(e))
            {
                _faults.Add(InputFault.Of(document.Name, e));
            }
        }
        else
        {
            _foreignRoots.Add(outcome.ForeignName!);
        }
    }

    private string? ForeignName(DocumentRoot root) =>
        root.ForeignName ?? (root.Kind is { } kind && isWanted?.Invoke(kind) == false ? kind.Name : null);

    /// <summary>One of three: a document and what came of it, a fault, the root of what was left out.</summary>
    private sealed record Outcome<T>
    {
        public InputDocument? Document { get; init; }

        public T? Result { get; init; }

        public InputFault? Fault { get; init; }

        public string? ForeignName { get; init; }
    }
}
