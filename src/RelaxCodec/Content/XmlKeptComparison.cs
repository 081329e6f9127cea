using System.Xml;

namespace RelaxCodec;

/// <summary>Compares kept nodes: by what they say, not by quotes, white space in tags or prefixes.</summary>
internal static class XmlKeptComparison
{
    /// <summary>Whether two nodes are the same; where they stand is not asked.</summary>
    public static bool Same(XmlContent left, int leftIndex, XmlContent right, int rightIndex)
    {
        ref readonly XmlKeptEntry x = ref left.Entries[leftIndex];
        ref readonly XmlKeptEntry y = ref right.Entries[rightIndex];
        if (x.Kind != y.Kind || x.IsValue != y.IsValue || x.Slot != y.Slot)
            return false;
        if (x.Name?.Local != y.Name?.Local || x.NamespaceUri != y.NamespaceUri)
            return false;
        bool isSame = left.GetUtf8(leftIndex).SequenceEqual(right.GetUtf8(rightIndex));
        return x.Kind == XmlContentKind.Element
            ? (isSame && left[leftIndex].Scope == right[rightIndex].Scope) || SameElement(left[leftIndex], right[rightIndex])
            : isSame;
    }

    public static int CompareNames(in XmlKeptEntry left, in XmlKeptEntry right)
    {
        int order = string.CompareOrdinal(left.Name?.Local, right.Name?.Local);
        return order != 0 ? order : string.CompareOrdinal(left.NamespaceUri, right.NamespaceUri);
    }

    private static bool SameElement(XmlContentItem left, XmlContentItem right)
    {
        using XmlReader x = left.CreateReader();
        using XmlReader y = right.CreateReader();
        while (true)
        {
            bool goesOn = x.Read();
            if (goesOn != y.Read())
                return false;
            if (!goesOn)
                return true;
            if (x.NodeType != y.NodeType || x.Depth != y.Depth || x.LocalName != y.LocalName || x.NamespaceURI != y.NamespaceURI)
                return false;
            if (x.NodeType == XmlNodeType.Element ? !SameAttributes(x, y) : x.Value != y.Value)
                return false;

            // <a></a> is <a/>.
            if (x.NodeType == XmlNodeType.Element && x.IsEmptyElement != y.IsEmptyElement && !EndsAtOnce(x.IsEmptyElement ? y : x))
                return false;
        }
    }

    private static bool EndsAtOnce(XmlReader reader) => reader.Read() && reader.NodeType == XmlNodeType.EndElement;

    private static bool SameAttributes(XmlReader left, XmlReader right)
    {
        int others = Declarations(right);
        int own = Declarations(left);
        if (left.AttributeCount - own != right.AttributeCount - others)
            return false;
        bool isSame = true;
        while (isSame && left.MoveToNextAttribute())
            isSame = left.NamespaceURI == XmlNamespaces.Declarations || right.GetAttribute(left.LocalName, left.NamespaceURI) == left.Value;
        left.MoveToElement();
        return isSame;
    }

    private static int Declarations(XmlReader reader)
    {
        int count = 0;
        while (reader.MoveToNextAttribute())
            count += reader.NamespaceURI == XmlNamespaces.Declarations ? 1 : 0;
        reader.MoveToElement();
        return count;
    }
}
