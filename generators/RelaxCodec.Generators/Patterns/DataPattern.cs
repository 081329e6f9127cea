namespace RelaxCodec.Generators.Patterns;

/// <summary><c>&lt;data&gt;</c>: a text of a datatype of XML Schema.</summary>
/// <param name="Type">The name of the datatype.</param>
/// <param name="Params">Its params and their values.</param>
internal sealed record DataPattern(string Type, IReadOnlyList<KeyValuePair<string, string>> Params) : Pattern
{
    /// <summary>The values that are not allowed.</summary>
    public IReadOnlyList<ValuePattern> Except { get; init; } = [];
}
