namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>The source of a random vocabulary.</summary>
/// <param name="Classes">Its classes and interfaces, of the namespace <c>V</c>.</param>
/// <param name="Root">The class or choice that documents are.</param>
internal sealed record VocabularySource(IReadOnlyList<ClassSource> Classes, string Root)
{
    private const string Enum = "public enum Colour { [Value(\"red\")] Red, [Value(\"deep blue\")] DeepBlue, [Value(\"\")] None } "
        + "public enum Shade { [Value(\"light\")] Light, [Value(\"dark\")] Dark } "
        + "public enum GCKind { [Value(\"two words\")] Words, [Value(\"two\")] Two }";

    /// <summary>The same vocabulary with one member less, for each member.</summary>
    public IEnumerable<VocabularySource> Smaller()
    {
        for (int c = 0; c < Classes.Count; c++)
        {
            for (int m = 0; m < Classes[c].Members.Count; m++)
            {
                ClassSource smaller = Classes[c] with { Members = [.. Classes[c].Members.Where((_, i) => i != m)] };
                yield return this with { Classes = [.. Classes.Select((original, i) => i == c ? smaller : original)] };
            }
        }
    }

    public override string ToString() => $"// Documents are {Root}.\nnamespace V;\n\n{Enum}\n\n{string.Join("\n\n", Classes)}\n";
}
