namespace RelaxCodec.Cli;

/// <summary>Prints each change of a migration's status to standard output.</summary>
internal interface IMigrationReport
{
    /// <summary>Prints one, at once.</summary>
    void Write(MigrationChange change);
}
