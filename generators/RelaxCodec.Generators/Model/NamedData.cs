namespace RelaxCodec.Generators.Model;

/// <summary>A datatype of its own, with a define.</summary>
/// <param name="Datatype">The type that is the datatype, from <c>global::</c> on.</param>
/// <param name="Define">The name of the define; null if only the datatype's own fragment knows it.</param>
/// <param name="Value">The type of the values, from <c>global::</c> on.</param>
/// <param name="HasUnheldForms">Whether the generated parser of the datatype has no value for some valid forms.</param>
internal sealed record NamedData(string Datatype, string? Define, string Value, bool HasUnheldForms = false) : DataModel
{
    /// <summary>What is in the values where they are collections; null where they are not.</summary>
    public CollectionValue? Items { get; init; }

    /// <summary>Whether it is known that each valid text has more than white space in it.</summary>
    public bool IsNeverBlank { get; init; }

    public override bool AdmitsBlank => !IsNeverBlank;

    public override bool MayHold => HasUnheldForms;
}
