namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a property that returns a fragment, its text as a raw string.</summary>
internal static class FragmentWriter
{
    /// <summary>Writes the property, made when it is first asked for.</summary>
    public static void Write(SourceWriter writer, string declaration, string define, RngNode node, IEnumerable<string> references)
    {
        string text = node.ToText();
        string quotes = new('"', Math.Max(3, LongestRun(text, '"') + 1));
        string dollars = "";
        if (text.Contains('\u0001'))
        {
            int braces = Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + 1;
            dollars = new string('$', braces);
            text = text.Replace("\u0001", new string('{', braces)).Replace("\u0002", new string('}', braces));
        }

        writer.Write($"{declaration} => field ??= new {Code.Runtime}GrammarFragment(");
        writer.Indent();
        writer.Write($"{Code.Literal(define)},");
        writer.Write(dollars + quotes);
        writer.Write(text);
        string[] functions = [.. references.Distinct(StringComparer.Ordinal).Select(r => $"static () => {r}")];
        writer.Write(quotes + (functions.Length == 0 ? ");" : ","));
        for (int i = 0; i < functions.Length; i++)
            writer.Write(functions[i] + (i == functions.Length - 1 ? ");" : ","));
        writer.Unindent();
    }

    private static int LongestRun(string text, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (char t in text)
        {
            run = t == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
