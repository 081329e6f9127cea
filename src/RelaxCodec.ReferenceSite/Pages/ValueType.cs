namespace RelaxCodec.ReferenceSite;

/// <summary>What a text may be.</summary>
/// <param name="Name">The name of the datatype, if it has one; else empty.</param>
/// <param name="Documentation">What the grammar says of the datatype; empty for nothing.</param>
/// <param name="Terms">Its alternatives.</param>
/// <param name="IsList">Whether it is several of them, with white space between.</param>
internal sealed record ValueType(string Name, string Documentation, IReadOnlyList<ValueTerm> Terms, bool IsList)
{
    /// <summary>Whether it may be any text at all.</summary>
    public bool IsAnyText => Terms is [{ IsLiteral: false, Patterns.Count: 0, Words: ValueTerm.AnyText }] && !IsList;

    /// <summary>The words that it may be, if it is these and nothing else.</summary>
    public IEnumerable<string> Literals => Terms.Where(static term => term.IsLiteral).Select(static term => term.Words);

    /// <summary>In a line, to tell two of them apart.</summary>
    public override string ToString() =>
        $"{(IsList ? "list of " : "")}{string.Join(" | ", Terms.Select(static t => $"{t.Words} {string.Join(' ', t.Patterns)}"))}";
}
