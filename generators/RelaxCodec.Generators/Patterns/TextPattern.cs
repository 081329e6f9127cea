namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[Text]</c>: the character content.</summary>
internal sealed record TextPattern : MemberPattern
{
    public required DataPattern Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
