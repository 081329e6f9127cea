namespace RelaxCodec.Oracles;

/// <summary>Holds the compact syntax of schemas against their XML syntax.</summary>
public static class SchemaSyntaxes
{
    /// <summary>What the two syntaxes of schemas differ in, a text for each schema that has a difference.</summary>
    /// <remarks>
    /// Both have to be the same tree of patterns, documentation included, once trang has read them; and jing has to take the compact one.
    /// The XML syntax is compared as it is too, and by the way of trang's own compact syntax: so trang is judged as well.
    /// </remarks>
    public static IReadOnlyList<string> Differences(IReadOnlyList<(string Name, string Rng, string Rnc)> schemas)
    {
        Trang.Require();
        SchemaJudge jing = SchemaJudge.Jing.Require();
        string[] compact = [.. schemas.Select(static schema => schema.Rnc)];
        IReadOnlyList<string> ours = Trang.Translate(compact, "rnc", "rng");
        IReadOnlyList<string> theirs = Trang.Translate(
            Trang.Translate([.. schemas.Select(static schema => schema.Rng)], "rng", "rnc"), "rnc", "rng");
        var differences = new List<string>();
        for (int i = 0; i < schemas.Count; i++)
        {
            string[] expected = CanonicalSchema.Lines(schemas[i].Rng);
            if (FirstDifference(expected, CanonicalSchema.Lines(ours[i])) is { } ourDifference)
                differences.Add($"{schemas[i].Name}: {ourDifference}");
            if (FirstDifference(expected, CanonicalSchema.Lines(theirs[i])) is { } theirDifference)
                differences.Add($"{schemas[i].Name}, by trang alone: {theirDifference}");
        }

        using var folder = new TemporaryFolder();
        if (jing.ObjectionsToSchema(Trang.WriteAll(folder, compact, "rnc")) is { Length: > 0 } objections)
            differences.Add($"jing: {objections}");
        return differences;
    }

    private static string? FirstDifference(string[] expected, string[] actual)
    {
        int same = expected.Zip(actual).TakeWhile(static pair => pair.First == pair.Second).Count();
        return same == expected.Length && same == actual.Length
            ? null
            : $"after {string.Join("\n", expected.Take(same)
                .TakeLast(6))}\nexpected {expected.ElementAtOrDefault(same)}\nactual   {actual.ElementAtOrDefault(same)}";
    }
}
