namespace RelaxCodec.Cli;

/// <summary>What <c>schema export</c> writes.</summary>
internal enum ExportForm
{
    /// <summary>RELAX NG in its XML syntax.</summary>
    Rng,

    /// <summary>RELAX NG in its compact syntax.</summary>
    Rnc,

    /// <summary>A reference site.</summary>
    Html,
}
