using System.Globalization;
using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The boxes of a diagram, as its SVG has them.</summary>
/// <param name="Width">The width of the diagram.</param>
/// <param name="Height">Its height.</param>
/// <param name="Boxes">The boxes; frames are none.</param>
internal sealed partial record DrawnBoxes(int Width, int Height, IReadOnlyList<(int X, int Y, int Width, int Height)> Boxes)
{
    /// <summary>Draws a diagram and reads it.</summary>
    public static DrawnBoxes Of(DiagramNode node)
    {
        var html = new HtmlWriter();
        DiagramSvg.Write(html, node, "a diagram");
        return In(html.ToString());
    }

    /// <summary>Reads the SVG of a diagram.</summary>
    public static DrawnBoxes In(string svg)
    {
        Match size = Size().Match(svg);
        return new DrawnBoxes(Number(size.Groups[1]), Number(size.Groups[2]),
            [.. Box().Matches(svg).Select(static m =>
                (Number(m.Groups[1]), Number(m.Groups[2]), Number(m.Groups[3]), Number(m.Groups[4])))]);
    }

    /// <summary>What is drawn outside, or over something else.</summary>
    public IEnumerable<string> Faults()
    {
        foreach ((int x, int y, int width, int height) in Boxes)
        {
            if (x < 0 || y < 0 || x + width > Width || y + height > Height)
                yield return $"the box at {x}, {y} is outside";
        }

        for (int i = 0; i < Boxes.Count; i++)
        {
            for (int j = i + 1; j < Boxes.Count; j++)
            {
                (int x, int y, int width, int height) = Boxes[i];
                (int x2, int y2, int width2, int height2) = Boxes[j];
                if (x < x2 + width2 && x2 < x + width && y < y2 + height2 && y2 < y + height)
                    yield return $"the boxes at {x}, {y} and {x2}, {y2} overlap";
            }
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 (\\d+) (\\d+)\"")]
    private static partial Regex Size();

    [GeneratedRegex("<rect x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"")]
    private static partial Regex Box();
}
