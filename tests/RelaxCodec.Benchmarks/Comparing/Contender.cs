namespace RelaxCodec.Benchmarks.Comparing;

/// <summary>One way to do a workload's work.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Work">Does it for the document of that index, and returns what is kept of it: an object, or null where nothing is.</param>
internal sealed record Contender(string Name, Func<int, object?> Work);
