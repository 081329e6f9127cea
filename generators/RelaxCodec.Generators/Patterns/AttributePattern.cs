namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[Attr]</c>: an attribute.</summary>
internal sealed record AttributePattern : MemberPattern
{
    public required XmlName Name { get; init; }

    public required DataPattern Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
