namespace RelaxCodec.Tests.Machines;

/// <summary><c>&lt;port type="serial" | "usb"/&gt;</c>: a choice by its type.</summary>
public abstract class Port : Node, IXmlElement<Port>
{
    public abstract string Type { get; }

    public static string ElementName => "port";

    public static string ElementNamespace => "";

    public static GrammarFragment Fragment { get; } = new(
        "Port",
        "<define name=\"Port\"><element name=\"port\"><attribute name=\"type\"><choice><value>serial</value><value>usb</value></choice>"
            + "</attribute></element></define>");

    public static Port? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        cursor.TryPeekAttribute("type", out ReadOnlySpan<char> type);
        Port it;
        switch (type.Trim(" \t\r\n"))
        {
            case "serial":
                it = new SerialPort();
                break;
            case "usb":
                it = new UsbPort();
                break;
            default:
                cursor.UnknownCase("type", "serial, usb");
                return null;
        }

        cursor.Enter(it);
        while (cursor.MoveToNextAttribute())
        {
            if (cursor.NameIn("") is not "type")
                cursor.UnknownAttribute("type");
        }

        cursor.EndAttributes(it);
        while (cursor.MoveToNextChild())
            cursor.UnknownElement("");
        cursor.Leave(it);
        return it;
    }

    public static void Write<TSink>(Port it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        output.StartElement("port");
        output.Attribute("type", it.Type);
        output.KeptAttributes(it.Content);
        output.KeptRest(it.Content);
        output.EndElement();
    }

    public static bool ContentEquals(Port left, Port right) => left.Type == right.Type;
}
