using System.Collections.Immutable;

namespace RelaxCodec.Cli;

/// <summary>A replacement in a text by lines and columns, from 1, in UTF-16 units.</summary>
/// <param name="StartLine">The line where what is replaced begins.</param>
/// <param name="StartColumn">The column where it begins.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column behind its last one.</param>
/// <param name="NewText">What stands there instead.</param>
internal sealed record RegionEdit(int StartLine, int StartColumn, int EndLine, int EndColumn, string NewText)
{
    /// <summary>The index of the first character of each line; lines end as XML says.</summary>
    public static ImmutableArray<int> StartsOfLines(string text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }

    /// <summary>An edit by indexes as one by lines and columns.</summary>
    public static RegionEdit Of(TextEdit edit, ImmutableArray<int> startsOfLines)
    {
        (int startLine, int startColumn) = PlaceOf(edit.Start, startsOfLines);
        (int endLine, int endColumn) = PlaceOf(edit.End, startsOfLines);
        return new RegionEdit(startLine, startColumn, endLine, endColumn, edit.NewText);
    }

    private static (int Line, int Column) PlaceOf(int index, ImmutableArray<int> startsOfLines)
    {
        int line = startsOfLines.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, index - startsOfLines[line] + 1);
    }
}
