using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The patterns of texts.</summary>
internal static class DataPatterns
{
    public static Pattern Of(DataModel data) => data switch
    {
        WordsData words => Pattern.Choice([new ValuePattern(words.True), new ValuePattern(words.False)]),
        EnumData literals => Values(literals.Literals),
        XsdDataModel xsd => new DataPattern(XsdDatatypes.Name(xsd.Type), [.. xsd.Facets.Params()])
        {
            Except = [.. xsd.Facets.Except.Select(value => Excepted(xsd.Facets.ExceptTokens ? XsdDatatype.Token : xsd.Type, value))],
        },
        NamedData named => new RefPattern(named.Define, named.Datatype + ".Fragment"),
        ReleasedData released => Pattern.Choice([.. released.Versions.Select(v => Of(v.Data).In(v.Span))]),
        ListData { IsOneOrMore: true } list => new ListPattern(new OneOrMorePattern(Items(list.Item))),
        ListData list => new ListPattern(new ZeroOrMorePattern(Items(list.Item))),
        TupleData => new ListPattern(Items(data)),
        _ => TextPattern.Instance,
    };

    /// <summary>The choice of some literals of an enum.</summary>
    public static Pattern Values(IEnumerable<EnumLiteral> literals) =>
        Pattern.Choice([.. literals.Select(l => new ValuePattern(l.Literal) { IsExact = l.IsExact }.In(l.Span))]);

    /// <summary>The choice of the values of a case, of which the releases are those of its enum's members.</summary>
    public static Pattern Values(FixedAttribute attribute) =>
        Pattern.Choice([.. attribute.Values.Select(value => new ValuePattern(value).In(SpanOf(attribute, value)))]);

    private static ReleaseSpan SpanOf(FixedAttribute attribute, string value) =>
        attribute.Data?.Literals.FirstOrDefault(l => Token.Of(l.Literal) == Token.Of(value))?.Span ?? ReleaseSpan.Always;

    // What stands in a list: an item, or those of a tuple one after the other.
    private static Pattern Items(DataModel data) =>
        data is TupleData tuple ? Pattern.Group([.. tuple.Items.Select(item => Of(item.Data))]) : Of(data);

    // Texts are compared by the types that RELAX NG has itself: libxml2 takes any text for an excepted xsd:string.
    private static ValuePattern Excepted(XsdDatatype type, string value) => type switch
    {
        XsdDatatype.String => new ValuePattern(value) { IsExact = true },
        XsdDatatype.Token or (>= XsdDatatype.Language and <= XsdDatatype.NCName) or XsdDatatype.AnyUri => new ValuePattern(value),
        _ => new ValuePattern(value) { Type = XsdDatatypes.Name(type) },
    };
}
