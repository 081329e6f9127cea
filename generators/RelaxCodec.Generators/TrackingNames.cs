namespace RelaxCodec.Generators;

/// <summary>The names of the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string Types = nameof(Types);
    public const string AnnotatedClasses = nameof(AnnotatedClasses);
    public const string Cases = nameof(Cases);
    public const string CaseTable = nameof(CaseTable);
    public const string Bases = nameof(Bases);
    public const string Classes = nameof(Classes);
    public const string Interfaces = nameof(Interfaces);
    public const string Defines = nameof(Defines);
    public const string Datatypes = nameof(Datatypes);
    public const string Enums = nameof(Enums);
}
