namespace RelaxCodec.Cli;

/// <summary>How results are printed.</summary>
internal enum OutputForm
{
    /// <summary>For people, and for tools that read lines.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code scanning services and editors: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For GitHub Actions: workflow commands.</summary>
    GitHub,
}
