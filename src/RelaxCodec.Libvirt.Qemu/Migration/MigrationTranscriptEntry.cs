using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// A message as a transcript has it: as it was on the wire, or in an envelope <c>{"t": seconds, "vm": label, "dir": "&lt;" or "&gt;",
/// "msg": {...}}</c>.
/// </summary>
/// <param name="Message">The message itself.</param>
/// <param name="Vm">The label of the QEMU; empty without an envelope.</param>
/// <param name="Arrival">The <c>t</c> of the envelope.</param>
internal sealed record MigrationTranscriptEntry(JsonElement Message, string Vm, TimeSpan? Arrival)
{
    // More is no time of a session, and may be too much to reckon with.
    private const double MostSeconds = 1e10;

    /// <summary>The command that it is.</summary>
    public QmpRequest? Request { get; } = QmpRequest.Of(Message);

    /// <summary>What a command or a reply is known by.</summary>
    public string? Id { get; } = QmpJson.Member(Message, "id")?.GetRawText();

    /// <summary>Whether it is an event.</summary>
    public bool IsEvent => QmpJson.Text(Message, "event") is not null;

    /// <summary>Whether it is the greeting with which a session begins.</summary>
    public bool IsGreeting => QmpJson.Has(Message, "QMP");

    /// <summary>Whether it answers a command.</summary>
    public bool IsReply => Answer is not null || Error is not null;

    /// <summary>Why a command is refused.</summary>
    public JsonElement? Error => QmpJson.Member(Message, "error");

    /// <summary>What a reply returns.</summary>
    public JsonElement? Answer => QmpJson.Member(Message, "return");

    /// <summary>Whether it is anything of QMP.</summary>
    public bool IsQmp => Request is not null || IsEvent || IsReply || IsGreeting;

    /// <summary>When an event was sent.</summary>
    public TimeSpan? Timestamp { get; } = QmpTimestamp.Of(Message);

    /// <summary>Takes the envelope off, if there is one.</summary>
    public static MigrationTranscriptEntry Of(JsonElement line) =>
        QmpJson.Member(line, "msg") is { ValueKind: JsonValueKind.Object } message
            ? new(
                message,
                QmpJson.Text(line, "vm") ?? "",
                QmpJson.Number(line, "t") is > -MostSeconds and < MostSeconds and var t ? TimeSpan.FromSeconds(t) : null)
            : new(line, "", null);
}
