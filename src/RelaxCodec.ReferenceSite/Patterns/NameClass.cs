using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>How an element or attribute may be called.</summary>
/// <param name="Names">The names, the usual one first; some that it may have where it is open.</param>
/// <param name="IsOpen">Whether it may be called anything: <c>anyName</c>, <c>nsName</c>.</param>
internal sealed record NameClass(IReadOnlyList<XName> Names, bool IsOpen)
{
    private const string Sample = "any";

    /// <summary>The usual name.</summary>
    public XName Name => Names[0];

    /// <summary>The name class of an <c>element</c> or <c>attribute</c> of the XML syntax.</summary>
    public static NameClass Of(XElement owner) =>
        owner.Attribute("name") is { } name ? new NameClass([Resolve(name.Value.Trim(), owner, IsAttribute(owner))], false)
        : Read(owner.Terms.First());

    private static NameClass Read(XElement nameClass)
    {
        switch (nameClass.Term)
        {
            case "name":
                return new NameClass([Resolve(nameClass.Value.Trim(), nameClass, isAttribute: false)], false);
            case "choice":
                NameClass[] choice = [.. nameClass.Terms.Select(Read)];
                return new NameClass([.. choice.SelectMany(static part => part.Names)], choice.Any(static part => part.IsOpen));
            default:
                XNamespace ns = nameClass.Term == "nsName" ? Inherited(nameClass) : XNamespace.None;
                HashSet<XName> excepted =
                [
                    .. nameClass.Descendants().Where(static term => term.Term == "name")
                        .Select(static name => Resolve(name.Value.Trim(), name, isAttribute: false)),
                ];
                bool isNamespaceExcepted = nameClass.Descendants().Any(d => d.Term == "nsName" && Inherited(d) == ns);
                XName sample = (isNamespaceExcepted ? XNamespace.Get("urn:example") : ns) + Sample;
                while (excepted.Contains(sample))
                    sample = sample.Namespace + (sample.LocalName + Sample);
                return new NameClass([sample], true);
        }
    }

    private static bool IsAttribute(XElement owner) => owner.Term == "attribute";

    private static string Inherited(XElement element) => element.AncestorsAndSelf().Attributes("ns").FirstOrDefault()?.Value ?? "";

    // RELAX NG 4.8 and 4.10: the shorthand of an attribute inherits no namespace.
    private static XName Resolve(string name, XElement place, bool isAttribute)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && place.GetNamespaceOfPrefix(name[..colon]) is { } ns)
            return ns + name[(colon + 1)..];
        return XName.Get(name, isAttribute ? place.Attribute("ns")?.Value ?? "" : Inherited(place));
    }
}
