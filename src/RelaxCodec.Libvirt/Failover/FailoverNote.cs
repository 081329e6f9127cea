namespace RelaxCodec.Libvirt.Failover;

/// <summary>What people are told of a place in a document: what was revised there, or was not, or has no equivalent.</summary>
/// <param name="Place">The place; in a document that was revised, before that.</param>
/// <param name="Message">What is said, in one line.</param>
/// <param name="Id">The rule that it is about, such as <c>FO006</c>; null if it is about none.</param>
public sealed record FailoverNote(FailoverPlace Place, string Message, string? Id = null);
