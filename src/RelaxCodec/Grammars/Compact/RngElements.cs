using System.Xml.Linq;

namespace RelaxCodec;

/// <summary>What an element of the RELAX NG XML syntax means where it stands.</summary>
internal static class RngElements
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;

    extension(XElement element)
    {
        /// <summary>Its name if it is RELAX NG's own, else empty: an annotation.</summary>
        public string Term => element.Name.Namespace == Rng ? element.Name.LocalName : "";

        /// <summary>Whether it is an annotation or in one; RELAX NG's elements there are no patterns.</summary>
        public bool IsAnnotation => element.AncestorsAndSelf().Any(static ancestor => ancestor.Term.Length == 0);

        /// <summary>The elements of RELAX NG in it.</summary>
        public IEnumerable<XElement> Terms => element.Elements().Where(static child => child.Name.Namespace == Rng);

        /// <summary>The namespace that names in it are in.</summary>
        public string Ns => element.AncestorsAndSelf().Attributes("ns").FirstOrDefault()?.Value ?? "";

        /// <summary>The library of its type; empty: the built-in one.</summary>
        public string DatatypeLibrary => element.AncestorsAndSelf().Attributes("datatypeLibrary").FirstOrDefault()?.Value ?? "";

        /// <summary>The attributes that are annotations.</summary>
        public IEnumerable<XAttribute> AnnotationAttributes =>
            element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName.Length > 0);

        /// <summary>Whether it is text alone; annotations of it stand behind it.</summary>
        public bool IsTextual => element.Term is "value" or "param" or "name";

        /// <summary>Whether it is a name class, or a part of one.</summary>
        public bool IsNameClass => element.AncestorsAndSelf().Any(static ancestor => ancestor.Parent?.NameClass == ancestor);

        /// <summary>A name, type or the like, without the white space that the XML syntax allows around it.</summary>
        public string? Token(string attribute) => element.Attribute(attribute)?.Value.Trim();

        /// <summary>The name class, if it is an element of its own.</summary>
        public XElement? NameClass =>
            element.Term is "element" or "attribute" && element.Attribute("name") is null ? element.Terms.FirstOrDefault() : null;

        /// <summary>The name that an <c>element</c>, <c>attribute</c> or <c>name</c> gives (RELAX NG, 4.8 and 4.10).</summary>
        public XName GivenName
        {
            get
            {
                string name = element.Term == "name" ? element.Value.Trim() : element.Token("name")!;
                if (name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                {
                    string prefix = name[..colon];
                    XNamespace ns = element.GetNamespaceOfPrefix(prefix)
                        ?? throw new InvalidOperationException($"the prefix '{prefix}' is not declared");
                    return ns + name[(colon + 1)..];
                }

                // The shorthand of an attribute does not inherit its namespace.
                return XName.Get(name, element.Term == "attribute" ? element.Attribute("ns")?.Value ?? "" : element.Ns);
            }
        }
    }
}
