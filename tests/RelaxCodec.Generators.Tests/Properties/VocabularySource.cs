namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>The source of a random vocabulary, whose root is <c>V.C0</c>.</summary>
internal sealed record VocabularySource(IReadOnlyList<ClassSource> Classes)
{
    private const string Enum = "public enum Colour { [Value(\"red\")] Red, [Value(\"deep blue\")] DeepBlue, [Value(\"\")] None } "
        + "public enum Shade { [Value(\"light\")] Light, [Value(\"dark\")] Dark }\n"
        + "public enum State { [Value(\"on\")] On, [Value(\"off\"), Since(\"2\")] Off, [Value(\"out\"), Until(\"3\")] Out, [Value(\"red\"), Since(\"2\"), Until(\"3\")] Red }";

    /// <summary>The same vocabulary with one member less, for each member.</summary>
    public IEnumerable<VocabularySource> Smaller()
    {
        for (int c = 0; c < Classes.Count; c++)
        {
            for (int m = 0; m < Classes[c].Members.Count; m++)
            {
                ClassSource smaller = Classes[c] with { Members = [.. Classes[c].Members.Where((_, i) => i != m)] };
                yield return new VocabularySource([.. Classes.Select((original, i) => i == c ? smaller : original)]);
            }
        }
    }

    public override string ToString() => $"namespace V;\n\n{Enum}\n\n{string.Join("\n\n", Classes)}\n";
}
