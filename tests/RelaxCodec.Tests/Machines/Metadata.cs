namespace RelaxCodec.Tests.Machines;

/// <summary><c>&lt;metadata&gt;</c> with mixed content that the schema leaves open.</summary>
public sealed class Metadata : Node, IXmlElement<Metadata>
{
    public static string ElementName => "metadata";

    public static string ElementNamespace => "";

    public static GrammarFragment Fragment { get; } = new(
        "Metadata",
        "<define name=\"Metadata\"><element name=\"metadata\"><zeroOrMore><choice><text/><ref name=\"anything\"/></choice>"
            + "</zeroOrMore></element></define>",
        static () => Anything!);

    private static GrammarFragment Anything { get; } = new(
        "anything",
        "<define name=\"anything\"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name=\"anything\"/>"
            + "</choice></zeroOrMore></element></define>",
        static () => Anything!);

    public static Metadata? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var it = new Metadata();
        cursor.Enter(it);
        while (cursor.MoveToNextAttribute())
            cursor.UnknownAttribute("");

        cursor.EndAttributes(it);
        while (cursor.MoveToNextNode())
            cursor.KeepElement();
        cursor.Leave(it);
        return it;
    }

    public static void Write<TSink>(Metadata it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        output.StartElement("metadata");
        output.KeptAttributes(it.Content);
        output.KeptRest(it.Content);
        output.EndElement();
    }

    public static bool ContentEquals(Metadata left, Metadata right) => true;
}
