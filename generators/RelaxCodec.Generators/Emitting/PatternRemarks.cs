using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Explains a class: its pattern in the compact syntax, in lines that an editor can show.</summary>
internal static class PatternRemarks
{
    private const int Width = 110;

    public static IReadOnlyList<string> Of(ClassContext context)
    {
        ClassPatterns patterns = context.Patterns;
        // Of a case the element alone says nothing.
        return Of(patterns.ContentDefine ?? patterns.Whole, context.Class.Prefixes);
    }

    public static IReadOnlyList<string> Of(Define define, EquatableArray<PrefixModel> prefixes) =>
        Wrap($"{define.Name} = {new CompactPrinter(prefixes).Print(define.Pattern)}");

    // Breaks behind what separates patterns.
    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        while (text.Length > Width)
        {
            int end = LastBreak(text);
            lines.Add((lines.Count == 0 ? "" : "    ") + text.Substring(0, end).TrimEnd());
            text = text.Substring(end);
        }

        lines.Add((lines.Count == 0 ? "" : "    ") + text);
        return lines;
    }

    private static int LastBreak(string text)
    {
        for (int i = Width; i > 0; i--)
        {
            if (text[i - 1] == ' ' && i > 1 && text[i - 2] is ',' or '&' or '|' or '{')
                return i;
        }

        int next = text.IndexOf(' ', Width);
        return next < 0 ? text.Length : next + 1;
    }
}
