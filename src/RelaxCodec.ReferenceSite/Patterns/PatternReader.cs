using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Datatypes;

namespace RelaxCodec.ReferenceSite;

/// <summary>Reads defines out of the XML syntax of RELAX NG.</summary>
internal static class PatternReader
{
    private static readonly XName DefaultValue = XName.Get("defaultValue", RelaxNg.CompatibilityAnnotations);

    /// <summary>What a fragment defines.</summary>
    /// <exception cref="InvalidOperationException">It is not well-formed.</exception>
    public static Define Read(GrammarFragment fragment)
    {
        try
        {
            XElement define = Parse(fragment.Rng);
            return new Define(fragment.Name, define.Documentation, Sequence(define.Terms), fragment);
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            throw new InvalidOperationException($"The define '{fragment.Name}' cannot be read: {exception.Message}", exception);
        }
    }

    // A fragment leaves its namespaces to the grammar that it stands in. White space in a value is part of it.
    private static XElement Parse(string rng) => XElement.Parse(
        $"""
        <grammar xmlns="{RelaxNg.Namespace}" xmlns:a="{RelaxNg.CompatibilityAnnotations}" xmlns:r="{RelaxNg.ReleaseAnnotations}"
          datatypeLibrary="{RelaxNg.XsdDatatypes}">{rng}</grammar>
        """,
        LoadOptions.PreserveWhitespace).Elements().First();

    private static Pattern Read(XElement pattern)
    {
        ReleaseSpan span = pattern.Span;
        switch (pattern.Term)
        {
            case "element":
                return new ElementPattern(NameClass.Of(pattern), Sequence(Content(pattern)), pattern.Documentation, Source(pattern), span);
            case "attribute":
                XElement[] value = [.. Content(pattern)];
                return new AttributePattern(
                    NameClass.Of(pattern),
                    value.Length == 0 ? new LeafPattern(LeafKind.Text, ReleaseSpan.Always) : Sequence(value),
                    pattern.Documentation,
                    pattern.Attribute(DefaultValue)?.Value,
                    span);
            case "group":
                return new CompositePattern(CompositeKind.Group, [.. pattern.Terms.Select(Read)], span);
            case "interleave":
                return new CompositePattern(CompositeKind.Interleave, [.. pattern.Terms.Select(Read)], span);
            case "choice":
                return new CompositePattern(CompositeKind.Choice, [.. pattern.Terms.Select(Read)], span);
            case "mixed":
                var text = new LeafPattern(LeafKind.Text, ReleaseSpan.Always);
                return new CompositePattern(CompositeKind.Interleave, [text, Sequence(pattern.Terms)], span);
            case "optional":
                return new RepeatedPattern(Occurrence.Optional, Sequence(pattern.Terms), span);
            case "zeroOrMore":
                return new RepeatedPattern(Occurrence.ZeroOrMore, Sequence(pattern.Terms), span);
            case "oneOrMore":
                return new RepeatedPattern(Occurrence.OneOrMore, Sequence(pattern.Terms), span);
            case "list":
                return new ListPattern(Sequence(pattern.Terms), span);
            case "ref":
                return new ReferencePattern(pattern.Attribute("name")?.Value.Trim() ?? "", span);
            case "value":
                return new ValuePattern(pattern.Value, span);
            case "data":
                return Data(pattern, span);
            default:
                LeafKind leaf = pattern.Term switch { "text" => LeafKind.Text, "empty" => LeafKind.Empty, _ => LeafKind.NotAllowed };
                return new LeafPattern(leaf, span);
        }
    }

    // By itself: what it has from the elements around it is said of it.
    private static string Source(XElement element)
    {
        var alone = new XElement(element);
        foreach (string inherited in (string[])["ns", "datatypeLibrary"])
        {
            if (element.AncestorsAndSelf().Attributes(inherited).FirstOrDefault() is { } nearest && nearest.Value != RelaxNg.XsdDatatypes)
                alone.SetAttributeValue(inherited, nearest.Value);
        }

        return alone.ToString(SaveOptions.DisableFormatting);
    }

    // Behind a name class that is an element of its own.
    private static IEnumerable<XElement> Content(XElement owner) => owner.Terms.Skip(owner.Attribute("name") is null ? 1 : 0);

    private static Pattern Sequence(IEnumerable<XElement> patterns) => patterns.Select(Read).ToArray() switch
    {
        [] => new LeafPattern(LeafKind.Empty, ReleaseSpan.Always),
        [var only] => only,
        var several => new CompositePattern(CompositeKind.Group, several, ReleaseSpan.Always),
    };

    private static DataPattern Data(XElement data, ReleaseSpan span)
    {
        string type = data.Attribute("type")?.Value.Trim() ?? "";
        string library = data.AncestorsAndSelf().Attributes("datatypeLibrary").FirstOrDefault()?.Value ?? "";
        if (library != RelaxNg.XsdDatatypes)
            return new DataPattern(type, library.Length == 0 && type is "string" or "token" ? Judge(data, type) : null, span);
        return new DataPattern($"xsd:{type}", Judge(data, type), span);
    }

    private static XsdData? Judge(XElement data, string name)
    {
        if (!XsdDatatypes.TryFind(name, out XsdDatatype type))
            return null;
        try
        {
            var facets = new XsdFacets
            {
                MinInclusive = Param(data, "minInclusive"),
                MinExclusive = Param(data, "minExclusive"),
                MaxInclusive = Param(data, "maxInclusive"),
                MaxExclusive = Param(data, "maxExclusive"),
                TotalDigits = Number(data, "totalDigits"),
                FractionDigits = Number(data, "fractionDigits"),
                Length = Number(data, "length"),
                MinLength = Number(data, "minLength"),
                MaxLength = Number(data, "maxLength"),
                Patterns = [.. Params(data, "pattern").Select(XsdPattern.Parse)],
                Except =
                [
                    .. data.Terms.Where(static term => term.Term == "except").Descendants().Where(static term => term.Term == "value")
                        .Select(static value => value.Value),
                ],
            };
            return new XsdData(type, facets);
        }
        catch (Exception exception) when (exception is XsdPatternException or ArgumentException or FormatException or OverflowException)
        {
            // Another validator's business: the page still names the type.
            return null;
        }
    }

    private static IEnumerable<string> Params(XElement data, string name) =>
        data.Terms.Where(term => term.Term == "param" && term.Attribute("name")?.Value.Trim() == name).Select(static param => param.Value);

    private static string? Param(XElement data, string name) => Params(data, name).FirstOrDefault()?.Trim();

    private static int? Number(XElement data, string name) =>
        Param(data, name) is { } text ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : null;
}
