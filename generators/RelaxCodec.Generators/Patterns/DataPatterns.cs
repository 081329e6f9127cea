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
        XsdDataModel xsd => new DataPattern(XsdDatatypes.Name(xsd.Type), [.. xsd.Facets.Params()]),
        NamedData named => new RefPattern(named.Define, named.Datatype + ".Fragment"),
        ReleasedData released => Pattern.Choice([.. released.Versions.Select(v => Of(v.Data).In(v.Span))]),
        ListData { IsOneOrMore: true } list => new ListPattern(new OneOrMorePattern(Of(list.Item))),
        ListData list => new ListPattern(new ZeroOrMorePattern(Of(list.Item))),
        _ => TextPattern.Instance,
    };

    /// <summary>The choice of some literals of an enum.</summary>
    public static Pattern Values(IEnumerable<EnumLiteral> literals) =>
        Pattern.Choice([.. literals.Select(l => new ValuePattern(l.Literal).In(l.Span))]);

    /// <summary>The choice of the values of a case, of which the releases are those of its enum's members.</summary>
    public static Pattern Values(FixedAttribute attribute) =>
        Pattern.Choice([.. attribute.Values.Select(value => new ValuePattern(value).In(SpanOf(attribute, value)))]);

    private static ReleaseSpan SpanOf(FixedAttribute attribute, string value) =>
        attribute.Data?.Literals.FirstOrDefault(l => Token.Of(l.Literal) == Token.Of(value))?.Span ?? ReleaseSpan.Always;
}
