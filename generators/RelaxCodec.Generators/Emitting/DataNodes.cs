using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Patterns of texts in RELAX NG.</summary>
internal static class DataNodes
{
    public static RngNode Of(DataModel data) => data switch
    {
        WordsData words => new RngNode("choice", RngNode.Value(words.True), RngNode.Value(words.False)),
        EnumData literals => RngNode.Choice([.. literals.Literals.Select(l => RngNode.Value(l.Literal))]),
        XsdDataModel xsd => Xsd(xsd),
        _ => RngNode.AnyText,
    };

    public static RngNode NameClass(XmlName name)
    {
        RngNode node = RngNode.Named(name.Local);
        return node.With("ns", name.Namespace);
    }

    private static RngNode Xsd(XsdDataModel xsd)
    {
        var node = new RngNode("data", xsd.Facets.Params().Select(p => RngNode.Param(p.Key, p.Value)));
        return node.With("type", XsdDatatypes.Name(xsd.Type));
    }
}
