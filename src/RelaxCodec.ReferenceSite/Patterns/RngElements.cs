using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>What elements of the XML syntax of RELAX NG say.</summary>
internal static class RngElements
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;
    private static readonly XNamespace Releases = RelaxNg.ReleaseAnnotations;
    private static readonly XName DocumentationName = XName.Get("documentation", RelaxNg.CompatibilityAnnotations);

    extension(XElement element)
    {
        /// <summary>Its name if it is RELAX NG's own, else empty: an annotation.</summary>
        public string Term => element.Name.Namespace == Rng ? element.Name.LocalName : "";

        /// <summary>The elements of RELAX NG in it.</summary>
        public IEnumerable<XElement> Terms => element.Elements().Where(static child => child.Name.Namespace == Rng);

        /// <summary>The documentation of it; empty for none.</summary>
        public string Documentation => string.Join('\n', element.Elements(DocumentationName).Select(static text => text.Value.Trim()));

        /// <summary>The releases that have it.</summary>
        public ReleaseSpan Span => new(Release(element, "since"), Release(element, "until"));
    }

    private static XmlRelease? Release(XElement element, string name) =>
        element.Attribute(Releases + name) is { } attribute ? XmlRelease.Parse(attribute.Value) : null;
}
