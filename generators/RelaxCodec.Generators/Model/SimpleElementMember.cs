namespace RelaxCodec.Generators.Model;

/// <summary><c>[Element]</c> on a property of simple type: an element with data content.</summary>
internal sealed record SimpleElementMember : ChildMember
{
    public required DataModel Data { get; init; }

    /// <summary>Whether it may be nil, which is null: of a list the items.</summary>
    public required bool IsNillable { get; init; }

    /// <summary>Whether null is written as nil: a single one that the newest release does not have is written as nothing then.</summary>
    public bool WritesNil => IsNillable && (IsList || Span.Until is null);

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
