namespace RelaxCodec.Libvirt.Qemu;

/// <summary>QEMU's monitor could not be asked, or did not answer as the QEMU Machine Protocol says.</summary>
/// <param name="message">What went wrong, in a line.</param>
/// <param name="innerException">What caused it.</param>
public sealed class QmpException(string message, Exception? innerException = null) : IOException(message, innerException)
{
    /// <summary>Whether QEMU has closed the session, as it does when it ends.</summary>
    internal bool IsEndOfSession { get; init; }
}
