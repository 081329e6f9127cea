namespace RelaxCodec.Generators.Model;

/// <summary><c>[Element]</c> on a property of simple type: an element with data content.</summary>
internal sealed record SimpleElementMember : ChildMember
{
    public required DataModel Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
