namespace RelaxCodec.Generators.Model;

/// <summary>The smallest deterministic automaton of a sequence, as the runtime reads it.</summary>
/// <param name="Columns">For each element its column: elements that lead everywhere to the same share one.</param>
/// <param name="States">
/// For each state, the start first: 1 if the sequence may end there, else 0; then for each column 0, or the number of the next state,
/// from 1.
/// </param>
internal sealed record SequenceTable(EquatableArray<byte> Columns, EquatableArray<byte> States)
{
    /// <summary>A byte tells the state, and two of its values are for other things.</summary>
    public const int MostStates = 254;

    public int ColumnCount => Columns.Max() + 1;

    public int StateCount => States.Count / (ColumnCount + 1);
}
