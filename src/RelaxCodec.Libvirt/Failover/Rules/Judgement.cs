namespace RelaxCodec.Libvirt.Rules;

/// <summary>One run of the rules over a document: what was found so far, and which devices have an error.</summary>
/// <param name="pairs">What is judged.</param>
/// <param name="capabilities">What the QEMU can do that will run the domain; null if nobody said it.</param>
internal sealed class Judgement(FailoverPairs pairs, QemuCapabilities? capabilities = null)
{
    private readonly Dictionary<FailoverDevice, SortedSet<string>> _wrong = [];
    private readonly List<Problem> _problems = [];
    private StandbySuggestions? _suggestions;
    private PciTopology? _topology;
    private string _id = "";

    /// <summary>What is judged.</summary>
    public FailoverPairs Pairs { get; } = pairs;

    /// <summary>What the QEMU can do that will run the domain; null if nobody said it.</summary>
    public QemuCapabilities? Capabilities { get; } = capabilities;

    /// <summary>What a primary may have meant.</summary>
    public StandbySuggestions Suggestions => _suggestions ??= new(Pairs);

    /// <summary>The PCI buses of the domain; null where a device is judged without one.</summary>
    public PciTopology? Topology => Pairs.Domain is { } domain ? _topology ??= new(domain) : null;

    /// <summary>What was found, by line and column; what stands at one place, in the order of judgement.</summary>
    public IReadOnlyList<Problem> Run()
    {
        foreach (FailoverRule rule in RuleOrder.All)
        {
            _id = rule.Id;
            rule.Judge(this);
        }

        return [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
    }

    /// <summary>Whether a device already has an error.</summary>
    public bool IsWrong(FailoverDevice device) => _wrong.ContainsKey(device);

    /// <summary>The ids of the errors that make a device wrong, wherever they are reported; none for one that is right.</summary>
    public IEnumerable<string> ErrorsOf(FailoverDevice device) => _wrong.GetValueOrDefault(device) ?? Enumerable.Empty<string>();

    /// <summary>Whether either side of a pair already has an error.</summary>
    public bool IsWrong(FailoverPair pair) => IsWrong(pair.Primary) || (pair.Standby is { } standby && IsWrong(standby));

    /// <summary>Reports an error of a device.</summary>
    public void Error(FailoverDevice device, FailoverPlace place, string message)
    {
        Involve(device);
        Error(place, message);
    }

    /// <summary>Reports an error of something that is no part of a pair.</summary>
    public void Error(FailoverPlace place, string message) => Report(ProblemSeverity.Error, place, message);

    /// <summary>Counts a device as wrong because of an error that is reported at another one.</summary>
    public void Involve(FailoverDevice device)
    {
        if (!_wrong.TryGetValue(device, out SortedSet<string>? ids))
            _wrong[device] = ids = new(StringComparer.Ordinal);
        ids.Add(_id);
    }

    /// <summary>Reports a warning, which silences nothing.</summary>
    public void Warning(FailoverPlace place, string message) => Report(ProblemSeverity.Warning, place, message);

    private void Report(ProblemSeverity severity, FailoverPlace place, string message) =>
        _problems.Add(new Problem(_id, severity, OneLine(message), place.Line, place.Column, place.Path));

    // Values that are quoted may hold any character that XML allows.
    internal static string OneLine(string message) =>
        message.Any(char.IsControl) ? string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c)) : message;
}
