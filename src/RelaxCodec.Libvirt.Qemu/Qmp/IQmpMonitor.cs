using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>What answers QMP commands: a running QEMU, or a transcript of one.</summary>
internal interface IQmpMonitor
{
    /// <summary>The answer (<c>return</c>) to a command; null if QEMU refused it, or the transcript does not have it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="typeName">Its argument <c>typename</c>; null if it has none.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task<JsonElement?> AskAsync(string command, string? typeName, CancellationToken cancellationToken);
}
