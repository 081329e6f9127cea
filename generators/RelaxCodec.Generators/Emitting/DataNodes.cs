using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Patterns of texts in RELAX NG.</summary>
internal static class DataNodes
{
    public static RngNode Of(DataModel data) => data switch
    {
        WordsData words => new RngNode("choice", RngNode.Value(words.True), RngNode.Value(words.False)),
        EnumData literals => RngNode.Choice([.. literals.Literals.Select(l => l.IsExact ? Value(XsdDatatype.String, l.Literal) : RngNode.Value(l.Literal))]),
        XsdDataModel xsd => Xsd(xsd),
        _ => RngNode.AnyText,
    };

    public static RngNode NameClass(XmlName name)
    {
        RngNode node = RngNode.Named(name.Local);
        return node.With("ns", name.Namespace);
    }

    // Texts are compared by the types that RELAX NG has itself: libxml2 takes any text for an excepted xsd:string.
    private static RngNode Value(XsdDatatype type, string value)
    {
        RngNode node = RngNode.Value(value);
        return type switch
        {
            XsdDatatype.String => node.With("datatypeLibrary", "").With("type", "string"),
            XsdDatatype.Token or (>= XsdDatatype.Language and <= XsdDatatype.NCName) or XsdDatatype.AnyUri => node,
            _ => node.With("type", XsdDatatypes.Name(type)),
        };
    }

    private static RngNode Xsd(XsdDataModel xsd)
    {
        IEnumerable<RngNode> parts = xsd.Facets.Params().Select(p => RngNode.Param(p.Key, p.Value));
        if (xsd.Facets.Except.Count > 0)
            parts = parts.Append(new RngNode("except", xsd.Facets.Except.Select(e => Value(xsd.Type, e))));
        var node = new RngNode("data", parts);
        return node.With("type", XsdDatatypes.Name(xsd.Type));
    }
}
