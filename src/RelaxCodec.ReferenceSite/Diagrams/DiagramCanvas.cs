using System.Globalization;
using System.Text;

namespace RelaxCodec.ReferenceSite;

/// <summary>Gathers what a diagram draws: the rail is one path, below the boxes.</summary>
internal sealed class DiagramCanvas
{
    private readonly StringBuilder _rail = new();
    private readonly HtmlWriter _boxes = new();

    /// <summary>The data of the rail's path.</summary>
    public string Rail => _rail.ToString();

    /// <summary>The markup of the boxes.</summary>
    public string Boxes => _boxes.ToString();

    /// <summary>The writer of boxes.</summary>
    public HtmlWriter Box => _boxes;

    /// <summary>A part of the rail.</summary>
    /// <param name="data">A path's data, which begins with a move.</param>
    public void Track(string data) => _rail.Append(data);

    /// <summary>A straight rail from left to right.</summary>
    public void Line(int x, int y, int end)
    {
        if (end > x)
            Track($"M{x} {y}H{end}");
    }

    /// <summary>A length as an attribute has it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
