namespace RelaxCodec.Generators.Model;

/// <summary><c>[Attr]</c>: an attribute.</summary>
internal sealed record AttributeMember : Member
{
    public required XmlName Name { get; init; }

    public required DataModel Data { get; init; }

    /// <summary>Its value where it is absent; null if it then has none.</summary>
    public DefaultValue? Default { get; init; }

    public override bool IsPrepared => base.IsPrepared || (Data is ListData && CanBeMade) || Default is not null;
}
