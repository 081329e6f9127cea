namespace RelaxCodec.ReferenceSite;

/// <summary>A part of a railroad diagram. The rail enters it on the left and leaves it on the right, at one height: its baseline.</summary>
internal abstract class DiagramNode
{
    /// <summary>The radius of a bend of the rail, in user units of SVG, as all lengths here.</summary>
    protected const int Bend = 8;

    /// <summary>The room between two parts.</summary>
    protected const int Gap = 12;

    /// <summary>Its width.</summary>
    public abstract int Width { get; }

    /// <summary>How far it goes above the baseline.</summary>
    public abstract int Up { get; }

    /// <summary>How far it goes below the baseline.</summary>
    public abstract int Down { get; }

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="y">The baseline.</param>
    public abstract void Draw(DiagramCanvas canvas, int x, int y);
}
