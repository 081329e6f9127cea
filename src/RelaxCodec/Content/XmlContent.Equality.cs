namespace RelaxCodec;

/// <content>Comparison.</content>
public sealed partial class XmlContent
{
    /// <summary>
    /// Whether two contents are the same: the same attributes in any order, the same nodes before the same members, in the same order, and
    /// elements of one name in the same order. Positions and namespace declarations do not count (names are compared by their namespace
    /// names), nor does the order that the members themselves had. <see cref="XmlCodec.ContentEquals{T}(T, T)"/> compares whole objects,
    /// and looks at where their nodes are written now.
    /// </summary>
    /// <param name="left">One content; null is the same as empty.</param>
    /// <param name="right">The other.</param>
    public static bool ContentEquals(XmlContent? left, XmlContent? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        left ??= new XmlContent();
        right ??= new XmlContent();
        return left.Namespace == right.Namespace
            && XmlMissingMembers.Equals(left._missing, right._missing)
            && SameAttributes(left, right)
            && SameNodes(left.InMemberOrder(), left, right.InMemberOrder(), right, withAnchors: true)
            && SameNodes(left.InNameOrder(), left, right.InNameOrder(), right, withAnchors: false);
    }

    private static bool SameAttributes(XmlContent left, XmlContent right) =>
        SameNodes(left.AttributesByName(), left, right.AttributesByName(), right, withAnchors: false);

    private static bool SameNodes(List<int> leftNodes, XmlContent left, List<int> rightNodes, XmlContent right, bool withAnchors)
    {
        if (leftNodes.Count != rightNodes.Count)
            return false;
        for (int i = 0; i < leftNodes.Count; i++)
        {
            if (withAnchors && left.PlaceOf(leftNodes[i]) != right.PlaceOf(rightNodes[i]))
                return false;
            if (!XmlKeptComparison.Same(left, leftNodes[i], right, rightNodes[i]))
                return false;
        }

        return true;
    }

    private List<int> AttributesByName()
    {
        List<int> attributes = [];
        for (int i = 0; i < _startTagCount; i++)
        {
            if (_entries[i].Kind == XmlContentKind.Attribute)
                attributes.Add(i);
        }

        attributes.Sort((x, y) => XmlKeptComparison.CompareNames(in _entries[x], in _entries[y]));
        return attributes;
    }

    private List<int> InMemberOrder()
    {
        List<int> nodes = Nodes(static entry => true);
        nodes.Sort((x, y) => PlaceOf(x).CompareTo(PlaceOf(y)) is var order && order != 0 ? order : x - y);
        return nodes;
    }

    private List<int> InNameOrder()
    {
        List<int> nodes = Nodes(static entry => entry.Kind == XmlContentKind.Element);
        nodes.Sort((x, y) => XmlKeptComparison.CompareNames(in _entries[x], in _entries[y]) is var order && order != 0 ? order : x - y);
        return nodes;
    }

    private List<int> Nodes(Predicate<XmlKeptEntry> match)
    {
        List<int> nodes = [];
        for (int i = _startTagCount; i < _count; i++)
        {
            if (match(_entries[i]))
                nodes.Add(i);
        }

        return nodes;
    }

    // What comes last stands behind all slots.
    private (XmlContentPlace Place, int Slot, int Index) PlaceOf(int node) => node < _lastStart && AnchorOf(node) is >= 0 and var anchor
        ? (_entries[node].Place, _anchors[anchor].Slot, _anchors[anchor].Index)
        : (_entries[node].Place, int.MaxValue, 0);
}
