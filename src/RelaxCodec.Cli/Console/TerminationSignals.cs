using System.Runtime.InteropServices;

namespace RelaxCodec.Cli;

/// <summary>
/// While it is there, a signal that ends the process (Ctrl-C, SIGTERM, a closed terminal) leaves no file half done and no terminal
/// without its cursor. The process still ends by the signal, which shells show as 128 and its number: 130 for Ctrl-C.
/// </summary>
internal sealed class TerminationSignals : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly PosixSignalRegistration[] _registrations =
        [.. Signals.Select(static signal => PosixSignalRegistration.Create(signal, static _ => Stop()))];

    private static void Stop()
    {
        LongWork.Stop();
        AtomicFile.Stop();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
    }
}
