namespace RelaxCodec.Generators.Patterns;

/// <summary>A class with a discriminator, and its cases.</summary>
internal sealed record BasePattern(ClassPattern Class, EquatableArray<CasePattern> Cases);
