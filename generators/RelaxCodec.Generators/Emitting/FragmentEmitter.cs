using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a property that makes the fragment of a define. Nobody asks for it twice, so nothing holds it.</summary>
internal static class FragmentEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="attributes">The attributes that the property has besides its own.</param>
    /// <param name="declaration">The property, up to its name.</param>
    /// <param name="define">What its fragment says.</param>
    public static void Write(SourceWriter writer, string attributes, string declaration, Define define)
    {
        RngPrinter rng = RngPrinter.Print(define);
        bool isOpen = rng.Text.IndexOf(RngPrinter.Begin) >= 0;
        // Readers of metadata find the text and the references in the getter: they are long, and twice would be a tenth of an assembly.
        string list = !isOpen
            ? ""
            : string.Join(", ", rng.Fragments.Select(p => p.Substring(0, p.LastIndexOf('.'))).Distinct(StringComparer.Ordinal)
            .Select(t => $"typeof({t})").Concat(["IsOpen = true"]));
        writer.Write(
            $"{attributes.Substring(0, attributes.Length - 1)}, {Code.Runtime}GrammarDefine{(list.Length > 0 ? $"({list})" : "")}]");
        writer.Write($"{declaration} => new({(isOpen ? Code.Literal(define.Name) + "," : "")}");
        writer.Indent();
        writer.Write($"{(isOpen ? Interpolated(rng.Text) : Raw(rng.Text) + "u8")}{References(rng.Fragments, isOpen)});");
        writer.Unindent();
    }

    // One lambda for all, where the fragment's constructor for UTF-8 takes one.
    private static string References(IReadOnlyList<string> fragments, bool isOpen)
    {
        if (fragments.Count == 0)
            return "";
        return isOpen
            ? ",\n" + string.Join(", ", fragments.Select(f => $"static () => {f}"))
            : $",\nstatic () => [{string.Join(", ", fragments)}]";
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
