namespace RelaxCodec.Libvirt;

/// <summary>What people are told of a place in a document that was, or was not, revised.</summary>
/// <param name="Place">The place, in the document before the revision.</param>
/// <param name="Message">What is said, in one line.</param>
/// <param name="Id">The rule that it is about, such as <c>FO006</c>; null if it is about none.</param>
public sealed record FailoverNote(FailoverPlace Place, string Message, string? Id = null);
