namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>One way to read a document of many orders.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="MaxLength">The longest document it is given, bytes: what holds a whole document in memory has no gigabyte.</param>
/// <param name="Read">Reads it and returns how much was found in it, in a unit of the contender's own.</param>
internal sealed record BigContender(string Name, long MaxLength, Func<Stream, Task<long>> Read);
