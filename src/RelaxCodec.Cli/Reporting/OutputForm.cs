namespace RelaxCodec.Cli;

/// <summary>How results are printed.</summary>
internal enum OutputForm
{
    /// <summary>For people, and for tools that read lines.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
