namespace RelaxCodec.Cli;

/// <summary>Where colours are wanted, as the variables that many programs share say.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal.</summary>
    OnTerminal,

    /// <summary>Nowhere.</summary>
    Never,

    /// <summary>In pipes and files, too.</summary>
    Always,
}
