namespace RelaxCodec.Cli;

/// <summary>Prints what came of a run of <c>check</c> or <c>migrate-check</c>.</summary>
internal interface IVerdictReport
{
    /// <summary>Prints all of it.</summary>
    void Write(CheckOutcome outcome);
}
