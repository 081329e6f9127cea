using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>The text of an example.</summary>
internal static class ExampleText
{
    /// <summary>The example, a line for each element; text and elements beside each other stay on one line.</summary>
    public static string Of(XElement example)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(text, settings))
            Qualified(example).Save(writer);
        // The writer puts a space there, which nobody does by hand. In texts and values the last character is escaped.
        return text.Replace(" />", "/>").ToString();
    }

    // An attribute of a namespace needs a prefix; an element has its namespace as the default one.
    private static XElement Qualified(XElement example)
    {
        var root = new XElement(example);
        int number = 0;
        IEnumerable<XNamespace> namespaces = root.DescendantsAndSelf().Attributes().Select(static attribute => attribute.Name.Namespace)
            .Where(static ns => ns != XNamespace.None && ns != XNamespace.Xml).Distinct();
        foreach (XNamespace ns in namespaces.ToArray())
            root.Add(new XAttribute(XNamespace.Xmlns + $"ns{++number}", ns.NamespaceName));
        // Declarations first, as people write them.
        if (root.Name.Namespace != XNamespace.None)
            root.Add(new XAttribute("xmlns", root.Name.NamespaceName));
        root.ReplaceAttributes(root.Attributes().OrderByDescending(static attribute => attribute.IsNamespaceDeclaration).ToArray());
        return root;
    }
}
