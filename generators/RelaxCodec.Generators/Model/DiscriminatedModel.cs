namespace RelaxCodec.Generators.Model;

/// <summary>A class with a discriminator, and its cases.</summary>
internal sealed record DiscriminatedModel(ClassModel Class, EquatableArray<CaseModel> Cases);
