using RelaxCodec.Libvirt.Acceptance;

namespace RelaxCodec.Libvirt.Rules;

/// <summary>One run of rules: what is judged, what was found so far, and which devices have an error.</summary>
internal sealed class Findings
{
    private readonly Dictionary<FailoverDevice, SortedSet<string>> _wrong = [];
    private readonly List<Problem> _problems = [];
    private readonly FailoverPairs? _pairs;

    /// <summary>A run over a document as it was written.</summary>
    public Findings(DeviceItems document, XmlRelease? release)
    {
        Document = document;
        Release = release;
    }

    /// <summary>A run over what was read.</summary>
    /// <param name="pairs">What is judged.</param>
    /// <param name="release">The release of libvirt that judges; null for the newest.</param>
    /// <param name="capabilities">What the QEMU can do that will run the domain; null if nobody said it.</param>
    /// <param name="earlier">What an earlier run found of the same devices.</param>
    public Findings(FailoverPairs pairs, XmlRelease? release = null, QemuCapabilities? capabilities = null, Findings? earlier = null)
    {
        _pairs = pairs;
        Release = release;
        Capabilities = capabilities;
        Earlier = earlier;
    }

    /// <summary>The rule that judges now.</summary>
    public Rule Rule { get; set; } = new("");

    /// <summary>The document as it was written; null if what was read is judged.</summary>
    public DeviceItems? Document { get; }

    /// <summary>Whether there are <see cref="Pairs"/>.</summary>
    public bool HasPairs => _pairs is not null;

    /// <summary>The pairs and devices that were read.</summary>
    /// <exception cref="InvalidOperationException">The document as it was written is judged.</exception>
    public FailoverPairs Pairs => _pairs ?? throw new InvalidOperationException("There are no pairs in what was written.");

    /// <summary>The release of libvirt that judges; null for the newest.</summary>
    public XmlRelease? Release { get; }

    /// <summary>What the QEMU can do that will run the domain; null if nobody said it.</summary>
    public QemuCapabilities? Capabilities { get; }

    /// <summary>What an earlier run found of the same devices.</summary>
    public Findings? Earlier { get; }

    /// <summary>What a primary may have meant.</summary>
    public StandbySuggestions Suggestions => field ??= new(Pairs);

    /// <summary>The machine that the devices are for; null where what was read is a device without a domain.</summary>
    public GuestMachine? Machine =>
        Document is not null ? field ??= GuestMachine.Of(Document.Domain.Element, Release)
        : Pairs.Domain is { } domain ? field ??= GuestMachine.Of(domain, Release)
        : null;

    /// <summary>Judges by rules.</summary>
    /// <param name="rules">The rules, in their order.</param>
    /// <returns>What was found, by line and column; what stands at one place, in the order of judgement.</returns>
    public IReadOnlyList<Problem> Run(IEnumerable<Rule> rules)
    {
        foreach (Rule rule in rules)
            rule.Judge(this);
        return [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    /// <summary>Whether the release that judges is one of a span.</summary>
    /// <param name="since">The first of it; null for all.</param>
    /// <param name="until">The first behind it; null for none.</param>
    public bool IsIn(XmlRelease? since, XmlRelease? until = null) =>
        (since is null || Release is null || Release >= since) && (until is null || (Release is not null && Release < until));

    /// <summary>Whether a device already has an error.</summary>
    public bool IsWrong(FailoverDevice device) => _wrong.ContainsKey(device);

    /// <summary>Whether either side of a pair already has an error.</summary>
    public bool IsWrong(FailoverPair pair) => IsWrong(pair.Primary) || (pair.Standby is { } standby && IsWrong(standby));

    /// <summary>The ids of the errors that make a device wrong, wherever they are reported; none for one that is right.</summary>
    public IEnumerable<string> ErrorsOf(FailoverDevice device) => _wrong.GetValueOrDefault(device) ?? Enumerable.Empty<string>();

    /// <summary>Counts a device as wrong because of an error that is reported at another one.</summary>
    public void Involve(FailoverDevice device)
    {
        if (!_wrong.TryGetValue(device, out SortedSet<string>? ids))
            _wrong[device] = ids = new(StringComparer.Ordinal);
        ids.Add(Rule.Id);
    }

    /// <summary>Reports an attribute.</summary>
    public void Add(WrittenAttribute attribute, string message) =>
        Add(Rule.Severity, attribute.Line, attribute.Column, attribute.Path, message);

    /// <summary>Reports an element.</summary>
    public void Add(WrittenElement element, string message) => Add(Rule.Severity, element.Line, element.Column, element.Path, message);

    /// <summary>Reports an attribute, or its element where the attribute is what is missing.</summary>
    public void Add(WrittenElement element, string attribute, string message)
    {
        if (element[attribute] is { } item)
            Add(item, message);
        else
            Add(element, message);
    }

    /// <summary>Reports an error of a device.</summary>
    public void Error(FailoverDevice device, FailoverPlace place, string message)
    {
        Involve(device);
        Error(place, message);
    }

    /// <summary>Reports an error of something that is no part of a pair.</summary>
    public void Error(FailoverPlace place, string message) => Add(ProblemSeverity.Error, place.Line, place.Column, place.Path, message);

    /// <summary>Reports a warning, which silences nothing.</summary>
    public void Warning(FailoverPlace place, string message) => Add(ProblemSeverity.Warning, place.Line, place.Column, place.Path, message);

    /// <summary>Characters of the document in quotes: shortened, and on one line.</summary>
    public static string Quote(string text) => ProblemText.Quote(text);

    // Values that are in the message may hold any character that XML allows.
    private void Add(ProblemSeverity severity, int line, int column, string path, string message) =>
        _problems.Add(new Problem(Rule.Id, severity, ProblemText.OneLine(message), line, column, path));
}
