namespace RelaxCodec.Oracles;

/// <summary>One thing that a judge has against a document.</summary>
/// <param name="Line">The line, from 1; 0 where the judge names none.</param>
/// <param name="Column">The column, from 1; 0 where the judge names none.</param>
/// <param name="Message">The judge's own words.</param>
public sealed record Objection(int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}: {Message}";
}
