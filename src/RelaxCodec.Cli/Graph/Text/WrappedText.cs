using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>Texts in lines of bounded width, by the columns that a terminal gives their characters.</summary>
internal static class WrappedText
{
    /// <summary>Breaks a text between words, and within a word that is longer than a line.</summary>
    /// <param name="text">The text, of one line.</param>
    /// <param name="width">How many columns a line may have; at least 2, for a character may take as many.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (longer.GetCellWidth() <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = word;
            while (line.GetCellWidth() > width)
            {
                string start = Start(line, width);
                yield return start;
                line = line[start.Length..];
            }
        }

        yield return line;
    }

    /// <summary>The text, cut where it is too long, with a sign that it was.</summary>
    public static string Cut(string text, int width) =>
        text.GetCellWidth() <= width ? text : $"{Start(text, width - 1).TrimEnd()}…";

    /// <summary>The first lines of a text; the last of them with a sign if that is not all.</summary>
    public static IEnumerable<string> FirstLines(string text, int width, int count)
    {
        string[] lines = [.. Lines(text, width)];
        return lines.Length <= count ? lines : [.. lines.Take(count - 1), Cut(string.Join(' ', lines.Skip(count - 1)), width)];
    }

    // Whole characters; at least one, so that there is an end.
    private static string Start(string text, int width)
    {
        int length = 0;
        int cells = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            cells += rune.ToString().GetCellWidth();
            if (cells > width && length > 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
