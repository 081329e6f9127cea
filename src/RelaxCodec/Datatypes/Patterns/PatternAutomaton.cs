namespace RelaxCodec.Datatypes;

/// <summary>What decides whether a text matches a pattern: it reads each character once and looks neither ahead nor back.</summary>
internal abstract class PatternAutomaton
{
    private const int DfaKind = 1;
    private const int SimulationKind = 2;

    /// <summary>Whether the whole text matches. Allocates nothing.</summary>
    public abstract bool IsMatch(ReadOnlySpan<char> text);

    public void Write(PatternTableWriter table)
    {
        table.Write(this is PatternDfa ? DfaKind : SimulationKind);
        WriteBody(table);
    }

    public static PatternAutomaton Read(ref PatternTableReader table) => table.Read() switch
    {
        DfaKind => PatternDfa.ReadBody(ref table),
        SimulationKind => PatternSimulation.ReadBody(ref table),
        _ => throw PatternTableReader.Malformed(),
    };

    protected abstract void WriteBody(PatternTableWriter table);
}
