namespace RelaxCodec.ReferenceSite;

/// <summary>One of several branches, below each other; the first is straight on.</summary>
/// <param name="branches">The branches, at least one.</param>
internal sealed class DiagramChoice(IReadOnlyList<DiagramNode> branches) : DiagramNode
{
    private const int BranchGap = 8;

    public override int Width => branches.Max(static branch => branch.Width) + (4 * Bend);

    public override int Up => branches[0].Up;

    public override int Down => Below(branches.Count - 1) + branches[^1].Down;

    public override void Draw(DiagramCanvas canvas, int x, int y)
    {
        int left = x + (2 * Bend);
        int right = x + Width - (2 * Bend);
        for (int i = 0; i < branches.Count; i++)
        {
            int row = y + Below(i);
            branches[i].Draw(canvas, left, row);
            canvas.Line(left + branches[i].Width, row, right);
        }

        canvas.Line(x, y, left);
        canvas.Line(right, y, x + Width);
        for (int i = 1; i < branches.Count; i++)
        {
            // Each goes on from the one before, so that the rail is drawn once.
            int row = y + Below(i) - Bend;
            int from = i == 1 ? y + Bend : y + Below(i - 1) - Bend;
            string start = i == 1 ? $"M{x} {y}a{Bend} {Bend} 0 0 1 {Bend} {Bend}" : $"M{x + Bend} {from}";
            string end = i == 1 ? $"M{x + Width} {y}a{Bend} {Bend} 0 0 0 {-Bend} {Bend}" : $"M{x + Width - Bend} {from}";
            canvas.Track($"{start}V{row}a{Bend} {Bend} 0 0 0 {Bend} {Bend}");
            canvas.Track($"{end}V{row}a{Bend} {Bend} 0 0 1 {-Bend} {Bend}");
        }
    }

    private int Below(int branch)
    {
        int below = 0;
        for (int i = 0; i < branch; i++)
            below += Math.Max(branches[i].Down + BranchGap + branches[i + 1].Up, 2 * Bend);
        return below;
    }
}
