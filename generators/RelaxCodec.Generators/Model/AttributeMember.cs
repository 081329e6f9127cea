namespace RelaxCodec.Generators.Model;

/// <summary><c>[Attr]</c>: an attribute.</summary>
internal sealed record AttributeMember : Member
{
    public required XmlName Name { get; init; }

    public required DataModel Data { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade);
}
