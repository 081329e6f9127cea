using System.Text;

namespace RelaxCodec;

/// <summary>
/// What was kept of an object and of all that is in it, in the order in which it is written, between the starts and ends of the elements:
/// two objects whose members are equal stand for the same document if their traces are equal, too.
/// </summary>
internal sealed class XmlKeptTrace
{
    private readonly List<Step> _steps = [];

    private enum StepKind
    {
        Start,
        End,
        Missing,
        Namespace,
        Node,
    }

    public void Start() => _steps.Add(new Step(StepKind.Start, null, 0));

    public void End() => _steps.Add(new Step(StepKind.End, null, 0));

    public void Missing(int slot) => _steps.Add(new Step(StepKind.Missing, null, slot));

    public void Namespace(string ns) => _steps.Add(new Step(StepKind.Namespace, null, 0, Name: ns));

    public void Node(XmlContent content, int index, bool joinsPrevious = false) =>
        _steps.Add(new Step(StepKind.Node, content, index, joinsPrevious));

    /// <summary>Whether two traces say the same.</summary>
    public static bool Equals(XmlKeptTrace left, XmlKeptTrace right)
    {
        left.SortAttributes();
        right.SortAttributes();
        int j = 0;
        for (int i = 0; i < left._steps.Count; i++)
        {
            if (j == right._steps.Count)
                return false;
            if (left.IsText(i) && right.IsText(j))
            {
                // White space around text counts where the schema admits text, on both sides alike.
                bool isExact = left._steps[i].Content!.IsMixed && right._steps[j].Content!.IsMixed;
                if (left.TakeText(ref i, isExact) != right.TakeText(ref j, isExact))
                    return false;
            }
            else if (!Same(left._steps[i], right._steps[j]))
            {
                return false;
            }

            j++;
        }

        return j == right._steps.Count;
    }

    private static bool Same(in Step left, in Step right)
    {
        if (left.Kind != right.Kind)
            return false;
        return left.Kind == StepKind.Node
            ? XmlKeptComparison.Same(left.Content!, left.Index, right.Content!, right.Index)
            : left.Index == right.Index && left.Name == right.Name;
    }

    private bool IsText(int step) =>
        _steps[step] is { Kind: StepKind.Node, Content: { } content, Index: var index }
            && content.Entries[index].Kind == XmlContentKind.Text;

    /// <summary>
    /// Texts that come to stand beside each other are one text for whoever reads them; the step that is moved to is its last.
    /// </summary>
    private string TakeText(ref int step, bool isExact)
    {
        var text = new StringBuilder(TextOf(step));
        for (; step + 1 < _steps.Count && IsText(step + 1); step++)
        {
            if (!_steps[step + 1].JoinsPrevious && !_steps[step].Content!.IsMixed)
                text.Append('\n');
            text.Append(TextOf(step + 1));
        }

        return isExact ? text.ToString() : WithoutIndentation(text.ToString());
    }

    // What is put on a line of its own is indented, and what was so is not kept with it.
    private static string WithoutIndentation(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return text.Trim(' ', '\t');
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            lines[i] = lines[i].TrimStart(' ', '\t');
        return string.Join('\n', lines).Trim(' ', '\t', '\n');
    }

    private string TextOf(int step) => _steps[step].Content![_steps[step].Index].Xml;

    // XML does not order attributes.
    private void SortAttributes()
    {
        for (int first = 0; first < _steps.Count; first++)
        {
            int end = first;
            while (end < _steps.Count && IsAttribute(_steps[end]))
                end++;
            if (end - first > 1)
                _steps.Sort(first, end - first, AttributeComparer.Instance);
            first = Math.Max(first, end - 1);
        }
    }

    private static bool IsAttribute(in Step step) =>
        step.Kind == StepKind.Node && step.Content!.Entries[step.Index].Kind is XmlContentKind.Attribute or XmlContentKind.ChildAttribute;

    private readonly record struct Step(StepKind Kind, XmlContent? Content, int Index, bool JoinsPrevious = false, string? Name = null);

    private sealed class AttributeComparer : IComparer<Step>
    {
        public static readonly AttributeComparer Instance = new();

        public int Compare(Step x, Step y) => XmlKeptComparison.CompareNames(x.Content!.Entries[x.Index], y.Content!.Entries[y.Index]);
    }
}
