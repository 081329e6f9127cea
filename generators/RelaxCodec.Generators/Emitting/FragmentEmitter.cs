using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a property that returns the fragment of a define, made when it is first asked for.</summary>
internal static class FragmentEmitter
{
    public static void Write(SourceWriter writer, string declaration, Define define)
    {
        RngPrinter rng = RngPrinter.Print(define);
        bool isOpen = rng.Text.IndexOf(RngPrinter.Begin) >= 0;
        // The text once more, for readers of metadata: a constant for both would stand in the assembly twice more, once of it in UTF-16.
        string types = string.Concat(
            rng.Fragments.Select(p => p.Substring(0, p.LastIndexOf('.'))).Distinct(StringComparer.Ordinal).Select(t => $", typeof({t})"));
        writer.Write($"[{Code.Runtime}GrammarDefine({(isOpen ? "null" : Raw(rng.Text))}{types})]");
        writer.Write($"{declaration} => field ??= new({Code.Literal(define.Name)},");
        writer.Indent();
        string references = string.Join(", ", rng.Fragments.Select(f => $"static () => {f}"));
        writer.Write($"{(isOpen ? Interpolated(rng.Text) : Raw(rng.Text) + "u8")}{(references.Length > 0 ? ",\n" + references : "")});");
        writer.Unindent();
    }

    private static string Raw(string text)
    {
        string quotes = new('"', Math.Max(3, LongestRun(text, '"') + 1));
        return quotes + text + quotes;
    }

    // In parentheses: the colons of global:: would begin a format.
    private static string Interpolated(string text)
    {
        int braces = Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + 1;
        text = text.Replace(RngPrinter.Begin.ToString(), new string('{', braces) + "(")
            .Replace(RngPrinter.End.ToString(), ")" + new string('}', braces));
        return new string('$', braces) + Raw(text);
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
