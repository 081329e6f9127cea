namespace RelaxCodec;

/// <summary>What reading does with content that the schema does not admit: unknown names, values outside a datatype, one too many, stray text.</summary>
public enum UnknownContent
{
    /// <summary>It is kept and written back, and not a problem: nothing is ever lost.</summary>
    Keep,

    /// <summary>It is a problem. A call that collects problems keeps it nevertheless.</summary>
    Refuse,

    /// <summary>It is dropped, and not a problem.</summary>
    Drop,
}
