using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <summary>Makes documents that differ from one in one place: many of them just outside its language.</summary>
public static class Mutations
{
    private static readonly string[] Values =
    [
        "", " ", "1", " 1 ", "+1", "-1", "-0", "007", "1.0", "1e1", "INF", "NaN", "0", "5", "6", "10", "11", "20", "100", "101", "127",
        "128", "255", "256", "65535", "65536",
        "4294967295", "4294967296", "18446744073709551616", "yes", " yes\t", "YES", "no", "on", "off", "true", "false", "red", " red ",
        "Red", "deep blue", "deep\n blue", "deepblue",
        "class", "abc12", "abc1", "a b c d", "long time", "abcd", "abcde", "1,2", " 1,2", "0.01", "0.001", "x", "wheeled", "boat", "car",
        "bike", "sports car", " sports   car ", "circle",
        "square", "one", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", "2001-02-29", "2000-02-29",
        "1234567890123456789012345678", "12345678901234567890123456789",
    ];

    /// <summary>The document itself and its neighbours.</summary>
    public static IEnumerable<string> Of(string xml, params IReadOnlyList<string> values)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        yield return xml;
        int elements = document.Descendants().Count();
        for (int i = 0; i < elements; i++)
        {
            foreach (string? mutant in OfElement(document, i, values))
            {
                if (mutant is not null)
                    yield return mutant;
            }
        }
    }

    private static IEnumerable<string?> OfElement(XDocument document, int index, IReadOnlyList<string> values)
    {
        XElement original = At(document, index);
        foreach (XName name in NamesNear(document))
        {
            if (original.Attribute(name) is null)
                yield return Change(document, index, e => e.SetAttributeValue(name, "1"));
        }

        foreach (XAttribute attribute in original.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            yield return Change(document, index, e => e.SetAttributeValue(attribute.Name, null));
            foreach (string value in Values.Concat(values))
                yield return Change(document, index, e => e.SetAttributeValue(attribute.Name, value));
        }

        if (!original.HasElements)
        {
            foreach (string value in Values.Concat(values))
                yield return Change(document, index, e => e.Value = value);
            yield return Change(document, index, e => e.Add(new XComment("c")));
            yield return Change(document, index, e => e.Add(new XCData("7")));
            yield return Change(document, index, e => e.Add(new XElement("child")));
        }

        yield return Change(document, index, e => e.AddFirst("stray"));
        yield return Change(document, index, e => e.Add("\n \t"));
        yield return Change(document, index, e => e.Add(new XElement("unknown")));
        yield return Change(document, index, e => e.Add(new XElement("{urn:open}unknown", "x")));
        yield return Change(document, index, e => e.Add(new XElement("{urn:foreign}unknown", new XAttribute("a", "1"), new XElement("b"))));
        yield return Change(document, index, e => e.Name = e.Name.LocalName.ToUpperInvariant());
        yield return Change(document, index, e => e.Name = XName.Get(e.Name.LocalName, "urn:foreign"));
        foreach (string ns in NamespacesNear(document).Where(ns => ns != original.Name.NamespaceName))
            yield return Change(document, index, e => e.Name = XName.Get(e.Name.LocalName, ns));
        yield return Change(document, index, e => e.RemoveNodes());
        if (original.Parent is null)
            yield break;

        yield return Change(document, index, e => e.Remove());
        yield return Change(document, index, e => e.AddAfterSelf(new XElement(e)));
        yield return Change(document, index, e => e.ReplaceWith(new XElement(e), new XComment("twice"), new XElement(e)));
        foreach (XElement sibling in original.Parent.Elements().Where(s => s != original))
        {
            int other = sibling.ElementsBeforeSelf().Count();
            yield return Change(document, index, e =>
            {
                XElement parent = e.Parent!;
                XElement target = parent.Elements().ElementAt(other);
                e.Remove();
                target.AddBeforeSelf(e);
            });
        }

        foreach (XElement elsewhere in document.Descendants()
            .Where(d => d.Name != original.Name)
            .GroupBy(d => d.Name)
            .Select(g => g.First()))
            yield return Change(document, index, e => e.AddBeforeSelf(new XElement(elsewhere)));
    }

    private static IEnumerable<XName> NamesNear(XDocument document) =>
        document.Descendants()
            .Attributes()
            .Where(a => !a.IsNamespaceDeclaration)
            .Select(a => a.Name)
            .Append("unknown")
            .Append("{urn:foreign}unknown")
            .Distinct();

    private static IEnumerable<string> NamespacesNear(XDocument document) =>
        document.Descendants().Select(e => e.Name.NamespaceName).Append("urn:b").Distinct();

    private static XElement At(XDocument document, int index) => document.Descendants().ElementAt(index);

    // Null where the change leaves no well-formed document, such as a default namespace on an element without one, or what XmlWriter takes
    // for none: xml:space='1'.
    private static string? Change(XDocument document, int index, Action<XElement> change)
    {
        var copy = new XDocument(document);
        change(At(copy, index));
        try
        {
            return copy.ToString(SaveOptions.DisableFormatting);
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            return null;
        }
    }
}
