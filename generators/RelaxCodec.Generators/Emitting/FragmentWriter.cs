namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a property that returns a fragment, its text as a raw string.</summary>
internal static class FragmentWriter
{
    /// <summary>Writes the property, made when it is first asked for.</summary>
    public static void Write(SourceWriter writer, string declaration, string define, RngNode node, IEnumerable<string> references)
    {
        string[] properties = [.. references.Distinct(StringComparer.Ordinal)];
        WriteAttribute(writer, node, properties);
        string text = node.ToText();
        string quotes = Quotes(text);
        string dollars = "";
        if (text.Contains('\u0001'))
        {
            int braces = Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + 1;
            dollars = new string('$', braces);
            // In parentheses: the colons of global:: would begin a format.
            text = text.Replace("\u0001", new string('{', braces) + "(").Replace("\u0002", ")" + new string('}', braces));
        }

        writer.Write($"{declaration} => field ??= new {Code.Runtime}GrammarFragment(");
        writer.Indent();
        writer.Write($"{Code.Literal(define)},");
        writer.Write(dollars + quotes);
        writer.Write(text);
        string[] functions = [.. properties.Select(p => $"static () => {p}")];
        writer.Write(quotes + (functions.Length == 0 ? ");" : ","));
        for (int i = 0; i < functions.Length; i++)
            writer.Write(functions[i] + (i == functions.Length - 1 ? ");" : ","));
        writer.Unindent();
    }

    // The text once more, for readers of metadata: a constant for both would stand in the assembly twice more, once of it in UTF-16.
    private static void WriteAttribute(SourceWriter writer, RngNode node, IEnumerable<string> properties)
    {
        string rng = node.ToCompactText() is { } text ? Quotes(text) + text + Quotes(text) : "null";
        string types = string.Concat(properties.Select(p => p.Substring(0, p.LastIndexOf('.'))).Distinct().Select(t => $", typeof({t})"));
        writer.Write($"[{Code.Runtime}GrammarDefine({rng}{types})]");
    }

    private static string Quotes(string text) => new('"', Math.Max(3, LongestRun(text, '"') + 1));

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
