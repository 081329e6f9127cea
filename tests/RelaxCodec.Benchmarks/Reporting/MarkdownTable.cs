using System.Text;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>Rows of text as a table of Markdown, padded so that it reads well in a terminal too.</summary>
internal static class MarkdownTable
{
    /// <summary>The table. The first column is aligned to the left, the others to the right.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The rows, each with as many cells.</param>
    public static string Of(IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max())];
        var text = new StringBuilder();
        AppendRow(text, heads, widths);
        AppendRow(text, [.. widths.Select((width, column) => new string('-', width - 1) + (column == 0 ? '-' : ':'))], widths);
        foreach (string[] row in rows)
            AppendRow(text, row, widths);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells, int[] widths)
    {
        for (int column = 0; column < cells.Count; column++)
        {
            string cell = column == 0 ? cells[column].PadRight(widths[column]) : cells[column].PadLeft(widths[column]);
            text.Append("| ").Append(cell).Append(' ');
        }

        text.Append("|\n");
    }
}
