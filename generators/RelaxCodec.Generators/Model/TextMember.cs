namespace RelaxCodec.Generators.Model;

/// <summary><c>[Text]</c>: the character content.</summary>
internal sealed record TextMember : Member
{
    public required DataModel Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
