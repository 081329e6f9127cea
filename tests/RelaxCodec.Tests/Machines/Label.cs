namespace RelaxCodec.Tests.Machines;

/// <summary><c>&lt;label&gt;0..255&lt;/label&gt;</c> of a namespace.</summary>
public sealed class Label : Node, IXmlElement<Label>
{
    public const string Namespace = "urn:example:label";

    public byte? Number { get; set; }

    public string? Colour { get; set; }

    public static string ElementName => "label";

    public static string ElementNamespace => Namespace;

    public static GrammarFragment Fragment { get; } = new(
        "Label",
        "<define name=\"Label\"><element name=\"label\" ns=\"urn:example:label\"><optional><attribute name=\"colour\" "
        + "ns=\"urn:example:label\"/></optional><ref name=\"smallNumber\"/></element></define>",
        static () => SmallNumber.Fragment);

    public static Label? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var it = new Label();
        cursor.Enter(it);
        while (cursor.MoveToNextAttribute())
        {
            if (cursor.NameIn(Namespace) is "colour")
                it.Colour = cursor.GetString();
            else
                cursor.UnknownAttribute("colour");
        }

        cursor.EndAttributes(it);
        if (SmallNumber.TryParse(cursor.ReadText(), out byte number))
            it.Number = number;
        else
            cursor.BadText(SmallNumber.Expected);
        if (it.Number is null)
            cursor.MissingText(SmallNumber.Expected);
        return cursor.Leave(it);
    }

    public static void Write<TSink>(Label it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        XmlContent? kept = output.StartElement("label", Namespace, it);
        if (it.Colour is not null)
            output.Attribute("colour", it.Colour, Namespace);
        output.KeptAttributes(kept);
        if (it.Number is { } number)
            output.Text<byte, SmallNumber>(number);
        output.EndElement(kept);
    }

    public static bool ContentEquals(Label left, Label right) =>
        left.Number == right.Number && left.Colour == right.Colour;
}
