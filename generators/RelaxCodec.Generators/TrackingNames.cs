namespace RelaxCodec.Generators;

/// <summary>The names of the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string Elements = nameof(Elements);
    public const string Groups = nameof(Groups);
    public const string Choices = nameof(Choices);
    public const string Cases = nameof(Cases);
    public const string CaseTable = nameof(CaseTable);
    public const string Bases = nameof(Bases);
    public const string Classes = nameof(Classes);
    public const string Datatypes = nameof(Datatypes);
    public const string Enums = nameof(Enums);
}
