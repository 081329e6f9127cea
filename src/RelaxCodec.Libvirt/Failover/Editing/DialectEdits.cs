namespace RelaxCodec.Libvirt.Failover;

/// <summary>Writes devices in a dialect.</summary>
internal abstract class DialectEdits(string text)
{
    private readonly List<FailoverNote> _changes = [];
    private readonly List<FailoverNote> _notes = [];

    /// <summary>An entry for each device that was changed.</summary>
    public IReadOnlyList<FailoverNote> Changes => _changes;

    /// <summary>What became an equivalent.</summary>
    public IReadOnlyList<FailoverNote> Notes => _notes;

    public IReadOnlyList<TextEdit> InOrder => Edits.InOrder;

    protected ElementEdits Edits { get; } = new(text);

    /// <summary>Whether a device says something in the dialect that is converted from.</summary>
    public static bool Speaks(FailoverDevice device, FailoverDialect to) =>
        to == FailoverDialect.Teaming ? device.SpeaksDriver : device.SpeaksTeaming;

    public string Apply() => Edits.Apply();

    /// <summary>Why a device without errors cannot be converted; null if it can.</summary>
    public string? WhyNot(FailoverDevice device) =>
        Edits.Find(device.Place) is not { } element ? "it is not found in the text"
        : element.AllChildren.Count(child => child.Name == "driver") > 1 ? "it has more than one <driver>"
        : element.AllChildren.Count(child => child.Name == "teaming") > 1 ? "it has more than one <teaming>"
        : WhyNotIn(device);

    /// <summary>Adds the edits of a device.</summary>
    public abstract void Convert(FailoverDevice device);

    protected abstract string? WhyNotIn(FailoverDevice device);

    protected void Change(FailoverDevice device, string message) => _changes.Add(new FailoverNote(device.Place, message));

    protected void Note(FailoverPlace place, string message) => _notes.Add(new FailoverNote(place, message));

    protected WrittenElement Element(FailoverDevice device) => Edits.Find(device.Place)!;

    protected static string Attribute(string name, string raw, char quote) => $"{name}={quote}{raw}{quote}";
}
