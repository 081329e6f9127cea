namespace RelaxCodec.Libvirt;

/// <summary>Why a device has no argument, or one that is not complete.</summary>
/// <param name="Place">Where the device stands.</param>
/// <param name="Message">The reason, in a line.</param>
public readonly record struct QemuArgumentNote(FailoverPlace Place, string Message);
