using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>What was read of a type, and what is wrong with it.</summary>
/// <param name="Pattern">What to print; null if too much is wrong.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record Judged<T>(T? Pattern, EquatableArray<DiagnosticInfo> Diagnostics)
    where T : class, IEquatable<T>;
