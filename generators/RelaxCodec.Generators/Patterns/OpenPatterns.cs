using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The patterns of what a class leaves open: all names but those of its members.</summary>
/// <param name="model">The class.</param>
internal sealed class OpenPatterns(ClassModel model)
{
    private const string AnyContent = "anyContent";

    private const string AnyContentFragment = "global::RelaxCodec.GrammarFragment.AnyContent";

    public Pattern Elements(OpenMember open) => new ZeroOrMorePattern(
        new ElementPattern(
            NamesOf(open.Elements!, model.Shared.Children.Select(c => c.Name), areAttributes: false),
            new RefPattern(AnyContent, AnyContentFragment))
        {
            Member = open,
        });

    public Pattern Attributes(OpenNames names)
    {
        IEnumerable<XmlName> modelled = model.Shared.Attributes.Concat(model.FixedAttributes.Select(f => f.Name));
        return new ZeroOrMorePattern(new AttributePattern(NamesOf(names, modelled, areAttributes: true), TextPattern.Instance));
    }

    private NameClass NamesOf(OpenNames names, IEnumerable<XmlName> modelled, bool areAttributes)
    {
        string own = model.Namespace;
        List<NameClass> except = [.. names.Namespace is null
            ? names.ExcludedNamespaces(own).Select(ns => new NameClass.NsName(ns, []))
            : []];
        foreach (XmlName name in modelled.Concat(names.ExceptNames).Distinct())
        {
            foreach (XmlName one in name.Each.Where(one => names.MayHave(one, own)))
                except.AddRange(SpansOf(name, names, areAttributes).Select(span => new NameClass.OneName(one) { Span = span }));
        }

        return names.Namespace is { } only ? new NameClass.NsName(only, except) : new NameClass.AnyName(except);
    }

    // A name is open where the release has no member of it.
    private IEnumerable<ReleaseSpan> SpansOf(XmlName name, OpenNames names, bool areAttributes) =>
        !names.ExceptNames.Contains(name) && model.Shared.SpansOf(name, areAttributes) is { } spans ? spans : [ReleaseSpan.Always];
}
