namespace RelaxCodec.Generators.Model;

/// <summary>A text whose pattern depends on the release.</summary>
/// <param name="Versions">The patterns, the first ones first: each release is in the span of one of them.</param>
internal sealed record ReleasedData(EquatableArray<DataVersion> Versions) : DataModel
{
    /// <summary>The pattern of the newest release, which says how values are written.</summary>
    public DataModel Newest => Versions[Versions.Count - 1].Data;

    public override bool AdmitsBlank => Versions.Any(v => v.Data.AdmitsBlank);

    public override bool MayHold => Versions.Any(v => v.Data.MayHold);
}
