namespace RelaxCodec;

/// <content>Comparison.</content>
public sealed partial class XmlContent
{
    /// <summary>
    /// Whether two contents are the same: the same attributes in any order, and the same nodes before the same members, in the same order. Positions
    /// and namespace declarations do not count (names are compared by their namespace names), nor does the order that the members themselves had.
    /// </summary>
    /// <param name="left">One content; null is the same as empty.</param>
    /// <param name="right">The other.</param>
    public static bool ContentEquals(XmlContent? left, XmlContent? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        List<XmlContentItem> leftAttributes = [], leftNodes = [], rightAttributes = [], rightNodes = [];
        Split(left, leftAttributes, leftNodes);
        Split(right, rightAttributes, rightNodes);
        return leftAttributes.Count == rightAttributes.Count
            && leftNodes.Count == rightNodes.Count
            && SameAttributes(leftAttributes, rightAttributes)
            && SameNodes(leftNodes, rightNodes);
    }

    private static void Split(XmlContent? content, List<XmlContentItem> attributes, List<XmlContentItem> nodes)
    {
        foreach (XmlContentItem item in content?._items ?? [])
        {
            if (item.Kind == XmlContentKind.Attribute)
                attributes.Add(item);
            else if (item.Kind != XmlContentKind.NamespaceDeclaration)
                nodes.Add(item);
        }
    }

    private static bool SameAttributes(List<XmlContentItem> left, List<XmlContentItem> right)
    {
        left.Sort(static (a, b) => CompareNames(a, b));
        right.Sort(static (a, b) => CompareNames(a, b));
        for (int i = 0; i < left.Count; i++)
        {
            if (CompareNames(left[i], right[i]) != 0 || left[i].Value != right[i].Value)
                return false;
        }

        return true;
    }

    private static int CompareNames(XmlContentItem left, XmlContentItem right)
    {
        int order = string.CompareOrdinal(left.LocalName, right.LocalName);
        return order != 0 ? order : string.CompareOrdinal(left.NamespaceUri, right.NamespaceUri);
    }

    private static bool SameNodes(List<XmlContentItem> left, List<XmlContentItem> right)
    {
        if (!IsInMemberOrder(left))
            left = InMemberOrder(left);
        if (!IsInMemberOrder(right))
            right = InMemberOrder(right);
        for (int i = 0; i < left.Count; i++)
        {
            if (!SameNode(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool SameNode(XmlContentItem left, XmlContentItem right) =>
        CompareAnchors(left, right) == 0
        && left.Kind == right.Kind
        && left.IsValue == right.IsValue
        && left.LocalName == right.LocalName
        && left.NamespaceUri == right.NamespaceUri
        && SameXml(left, right)
        && (left.Inherited ?? []).AsSpan().SequenceEqual(right.Inherited ?? []);

    // Quotes, and white space in tags, are as they were written: what differs in these alone is the same.
    private static bool SameXml(XmlContentItem left, XmlContentItem right) =>
        left.Xml == right.Xml || (left.Kind == XmlContentKind.Element && left.ToCanonicalXml() == right.ToCanonicalXml());

    private static int CompareAnchors(XmlContentItem left, XmlContentItem right)
    {
        int order = left.Place.CompareTo(right.Place);
        if (order == 0)
            order = left.Slot.CompareTo(right.Slot);
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }

    private static bool IsInMemberOrder(List<XmlContentItem> nodes)
    {
        for (int i = 1; i < nodes.Count; i++)
        {
            if (CompareAnchors(nodes[i - 1], nodes[i]) > 0)
                return false;
        }

        return true;
    }

    // LINQ's sort is stable: nodes before the same member keep their order.
    private static List<XmlContentItem> InMemberOrder(List<XmlContentItem> nodes) =>
        [.. nodes.Order(Comparer<XmlContentItem>.Create(CompareAnchors))];
}
