using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>What was read of a type, and what is wrong with it.</summary>
/// <param name="Pattern">What to print; null if anything is wrong.</param>
/// <param name="Diagnostics">What is wrong.</param>
/// <param name="Stub">What to print instead; null if there is no room for that.</param>
internal sealed record Judged<T>(T? Pattern, EquatableArray<DiagnosticInfo> Diagnostics, StubModel? Stub)
    where T : class, IEquatable<T>;
