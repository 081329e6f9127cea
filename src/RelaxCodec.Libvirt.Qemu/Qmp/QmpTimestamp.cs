using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>The timestamp of an event.</summary>
internal static class QmpTimestamp
{
    // Some thousand years: more is no time, and may be too much to reckon with.
    private const double MostSeconds = 2e11;

    /// <summary>When an event was sent, since 1970; null for what is none, and where QEMU could not tell the time (-1).</summary>
    public static TimeSpan? Of(JsonElement message) =>
        QmpJson.Member(message, "timestamp") is { } stamp && QmpJson.Number(stamp, "seconds") is >= 0 and < MostSeconds and var seconds
            ? TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(Math.Clamp(QmpJson.Number(stamp, "microseconds") ?? 0, 0, 999_999))
            : null;
}
