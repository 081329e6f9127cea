namespace RelaxCodec.Libvirt.Qemu;

/// <summary>Which side each QEMU of a transcript is: by what it is told and what only one side says, else by its label.</summary>
internal sealed class MigrationTranscriptSides
{
    private readonly Dictionary<string, MigrationSide> _first = [];
    private readonly Dictionary<string, MigrationSide> _current = [];

    /// <summary>Tells the side with a message, as far as it is known until then.</summary>
    public MigrationMessage Tell(MigrationMessage message, string vm, QmpRequest? request)
    {
        MigrationSide side =
            request is { Side: not MigrationSide.Unknown and var commanded } ? commanded
            : message.Side != MigrationSide.Unknown ? message.Side
            : MigrationStatusOrder.IsOfSource(message.Status) ? MigrationSide.Source
            : MigrationSide.Unknown;
        if (side != MigrationSide.Unknown)
        {
            _first.TryAdd(vm, side);
            _current[vm] = side;
        }

        return message with { Vm = vm, Side = _current.GetValueOrDefault(vm, OfLabel(vm)) };
    }

    /// <summary>Tells the side also with what came before the first sign of it.</summary>
    public IEnumerable<MigrationMessage> TellFromTheBeginning(IEnumerable<MigrationMessage> messages) =>
        messages.Select(
            message => message.Side == MigrationSide.Unknown ? message with { Side = _first.GetValueOrDefault(message.Vm) } : message);

    private static MigrationSide OfLabel(string vm) => vm.ToUpperInvariant() switch
    {
        "SRC" or "SOURCE" => MigrationSide.Source,
        "DST" or "DEST" or "DESTINATION" => MigrationSide.Destination,
        _ => MigrationSide.Unknown,
    };
}
