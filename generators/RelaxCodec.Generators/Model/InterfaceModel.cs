namespace RelaxCodec.Generators.Model;

/// <summary>An interface with <c>[Choice]</c>: the choice of the element classes that implement it.</summary>
internal sealed record InterfaceModel
{
    public required TypeIdentity Type { get; init; }

    public required string? Documentation { get; init; }

    /// <summary>The elements; at least one.</summary>
    public required EquatableArray<ElementAlternative> Alternatives { get; init; }
}
