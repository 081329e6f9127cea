namespace RelaxCodec.Generators.Model;

/// <summary>The pattern of one property.</summary>
internal abstract record Member
{
    public required PropertyModel Property { get; init; }

    /// <summary>The ordinal in the class, counted from the root of its hierarchy.</summary>
    public required int Slot { get; init; }

    /// <summary>Where it is written among its siblings.</summary>
    public required int Order { get; init; }

    public required string? Documentation { get; init; }

    public required EquatableArray<ChoiceMembership> Choices { get; init; }

    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;

    /// <summary>The releases in which <c>[Required]</c> requires it though it is nullable; null for none.</summary>
    public ReleaseSpan? RequiredIn { get; init; }

    /// <summary>Whether reading begins with making it, if nothing else has: what is not nullable is never null afterwards.</summary>
    public virtual bool IsPrepared => Property.Collection is { IsGathered: false } && CanBeMade;

    /// <summary>How many slots it takes.</summary>
    public virtual int SlotCount => 1;

    /// <summary>Whether the property may not be null, and can be set where it is.</summary>
    protected bool CanBeMade => Property is { IsNullable: false, Setter: not SetterKind.None };
}
