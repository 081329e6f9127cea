namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[Element]</c> on a property of simple type: an element with data content.</summary>
internal sealed record SimpleElementPattern : ChildPattern
{
    public required DataPattern Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
