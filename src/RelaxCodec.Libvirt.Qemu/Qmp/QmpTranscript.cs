using System.Text.Json;

namespace RelaxCodec.Libvirt.Qemu;

/// <summary>
/// A transcript of QMP, JSON objects one after the other: commands (<c>execute</c>), and after each its reply (<c>return</c> or
/// <c>error</c>). Greetings and events between them are passed over.
/// </summary>
internal sealed class QmpTranscript : IQmpMonitor
{
    // libvirt asks a second QEMU, without KVM, about processors and machines: its answers follow in the same file.
    private const string Handshake = "qmp_capabilities";

    private readonly Dictionary<(string Command, string? TypeName), JsonElement> _answers = [];

    private QmpTranscript()
    {
    }

    /// <inheritdoc/>
    public Task<JsonElement?> AskAsync(string command, string? typeName, CancellationToken cancellationToken) =>
        Task.FromResult<JsonElement?>(_answers.TryGetValue((command, typeName), out JsonElement answer) ? answer : null);

    /// <summary>Reads a transcript.</summary>
    /// <exception cref="QmpException">It is none.</exception>
    public static QmpTranscript Read(ReadOnlySpan<byte> utf8)
    {
        var transcript = new QmpTranscript();
        (string Command, string? TypeName)? asked = null;
        int handshakes = 0;
        string? fault = QmpObjects.Read(utf8, message =>
        {
            if (QmpRequest.Of(message) is { } request)
            {
                if (request.Command == Handshake && ++handshakes == 2)
                    return false;
                asked = (request.Command, request.TypeName);
            }
            else if (QmpJson.Member(message, "return") is { } answer)
            {
                transcript._answers.TryAdd(asked ?? throw new QmpException("this transcript has a reply without its command"), answer);
                asked = null;
            }
            else if (QmpJson.Has(message, "error"))
            {
                asked = null;
            }

            return true;
        });

        if (fault is not null)
            throw new QmpException($"this is no transcript of QMP: {fault}");
        return transcript._answers.Count > 0 ? transcript : throw new QmpException("this is no transcript of QMP: it has no reply");
    }
}
