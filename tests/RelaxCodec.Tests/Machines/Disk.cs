namespace RelaxCodec.Tests.Machines;

/// <summary><c>&lt;disk file="..." size?="0..255"/&gt;</c>.</summary>
public sealed class Disk : Node, IXmlElement<Disk>
{
    public string File { get; set; } = null!;

    public byte? Size { get; set; }

    public static string ElementName => "disk";

    public static string ElementNamespace => "";

    public static GrammarFragment Fragment { get; } = new(
        "Disk",
        "<define name=\"Disk\"><element name=\"disk\"><attribute name=\"file\"/><optional><attribute name=\"size\">"
            + "<ref name=\"smallNumber\"/></attribute></optional></element></define>",
        static () => SmallNumber.Fragment);

    public static Disk? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var it = new Disk();
        SlotSet seen = default;
        cursor.Enter(it);
        while (cursor.MoveToNextAttribute())
        {
            switch (cursor.NameIn(""))
            {
                case "file":
                    it.File = cursor.GetString();
                    seen.Add(0);
                    break;
                case "size":
                    if (SmallNumber.TryParse(cursor.Value, out byte size))
                        it.Size = size;
                    else
                        cursor.BadAttribute(1, SmallNumber.Expected);
                    break;
                default:
                    cursor.UnknownAttribute("file, size");
                    break;
            }
        }

        cursor.EndAttributes(it);
        while (cursor.MoveToNextChild())
            cursor.UnknownElement("");
        if (!seen.Contains(0))
            cursor.MissingAttribute(0, "file");
        return cursor.Leave(it);
    }

    public static void Write<TSink>(Disk it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        XmlContent? kept = output.StartElement("disk", it);
        output.Attribute("file", it.File);
        output.Attribute<byte, SmallNumber>("size", it.Size, kept, 1);
        output.KeptAttributes(kept);
        output.EndElement(kept);
    }

    public static bool ContentEquals(Disk left, Disk right) =>
        left.File == right.File && left.Size == right.Size;
}
