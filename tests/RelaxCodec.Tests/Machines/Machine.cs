namespace RelaxCodec.Tests.Machines;

/// <summary>
/// <c>&lt;machine name="..." cores?="0..255"&gt;</c> with, in any order, <c>title? size? ready? tag* disk* port* label? metadata?</c>; it
/// is written in the order <c>title size ready tag disk port label metadata</c>. Slots: name 0, cores 1, title 2, size 3, ready 4, tags 5,
/// disks 6, ports 7, label 8, metadata 9.
/// </summary>
public sealed class Machine : Node, IXmlElement<Machine>
{
    private const string Children = "title, size, ready, tag, disk, port, label, metadata";

    public string Name { get; set; } = null!;

    public byte? Cores { get; set; }

    public string? Title { get; set; }

    public byte? Size { get; set; }

    public bool Ready { get; set; }

    public List<byte> Tags { get; } = [];

    public List<Disk> Disks { get; } = [];

    public List<Port> Ports { get; } = [];

    public Label? Label { get; set; }

    public Metadata? Metadata { get; set; }

    public static string ElementName => "machine";

    public static string ElementNamespace => "";

    public static GrammarFragment Fragment { get; } = new(
        "Machine",
        """
        <define name="Machine">
          <a:documentation>A machine.</a:documentation>
          <element name="machine">
            <attribute name="name"/>
            <optional><attribute name="cores"><ref name="smallNumber"/></attribute></optional>
            <interleave>
              <optional><element name="title"><text/></element></optional>
              <optional><element name="size"><ref name="smallNumber"/></element></optional>
              <optional><element name="ready"><empty/></element></optional>
              <zeroOrMore><element name="tag"><ref name="smallNumber"/></element></zeroOrMore>
              <zeroOrMore><ref name="Disk"/></zeroOrMore>
              <zeroOrMore><ref name="Port"/></zeroOrMore>
              <optional><ref name="Label"/></optional>
              <optional><ref name="Metadata"/></optional>
            </interleave>
          </element>
        </define>
        """,
        static () => SmallNumber.Fragment,
        static () => Disk.Fragment,
        static () => Port.Fragment,
        static () => Label.Fragment,
        static () => Metadata.Fragment);

    public static Machine? Read<TSource>(ref XmlCursor<TSource> cursor)
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var it = new Machine();
        SlotSet seen = default;
        cursor.Enter(it);
        while (cursor.MoveToNextAttribute())
        {
            switch (cursor.NameIn(""))
            {
                case "name":
                    it.Name = cursor.GetString();
                    seen.Add(0);
                    break;
                case "cores":
                    if (SmallNumber.TryParse(cursor.Value, out byte cores))
                        it.Cores = cores;
                    else
                        cursor.BadAttribute(1, SmallNumber.Expected);
                    break;
                default:
                    cursor.UnknownAttribute("name, cores");
                    break;
            }
        }

        cursor.EndAttributes(it);
        while (cursor.MoveToNextChild())
        {
            if (cursor.NameIn(Label.Namespace) is "label")
            {
                if (cursor.BeginChild(8, ref seen))
                    it.Label = Label.Read(ref cursor);
                continue;
            }

            switch (cursor.NameIn(""))
            {
                case "title":
                    if (cursor.BeginChild(2, ref seen) && cursor.TryReadSimple(out ReadOnlySpan<char> title))
                        it.Title = title.ToString();
                    break;
                case "size":
                    if (cursor.BeginChild(3, ref seen) && cursor.TryReadSimple(out ReadOnlySpan<char> text))
                    {
                        if (SmallNumber.TryParse(text, out byte size))
                            it.Size = size;
                        else
                            cursor.BadElement(SmallNumber.Expected);
                    }

                    break;
                case "ready":
                    if (cursor.BeginChild(4, ref seen))
                        it.Ready = cursor.TryReadEmpty();
                    break;
                case "tag":
                    cursor.BeginItem(5, it.Tags.Count);
                    if (cursor.TryReadSimple(out ReadOnlySpan<char> tag))
                    {
                        if (SmallNumber.TryParse(tag, out byte value))
                            it.Tags.Add(value);
                        else
                            cursor.BadElement(SmallNumber.Expected);
                    }

                    break;
                case "disk":
                    cursor.BeginItem(6, it.Disks.Count);
                    if (Disk.Read(ref cursor) is { } disk)
                        it.Disks.Add(disk);
                    break;
                case "port":
                    cursor.BeginItem(7, it.Ports.Count);
                    if (Port.Read(ref cursor) is { } port)
                        it.Ports.Add(port);
                    break;
                case "metadata":
                    if (cursor.BeginChild(9, ref seen))
                        it.Metadata = Metadata.Read(ref cursor);
                    break;
                default:
                    cursor.UnknownElement(Children);
                    break;
            }
        }

        if (!seen.Contains(0))
            cursor.MissingAttribute(0, "name");
        return cursor.Leave(it);
    }

    public static void Write<TSink>(Machine it, ref XmlOutput<TSink> output)
        where TSink : struct, IXmlTokenSink, allows ref struct
    {
        XmlContent? kept = output.StartElement("machine", it);
        output.Attribute("name", it.Name);
        output.Attribute<byte, SmallNumber>("cores", it.Cores, kept, 1);
        output.KeptAttributes(kept);
        output.Element("title", it.Title, kept, 2);
        output.Element<byte, SmallNumber>("size", it.Size, kept, 3);
        output.EmptyElement("ready", it.Ready, kept, 4);
        for (int i = 0; i < it.Tags.Count; i++)
        {
            output.KeptBefore(kept, 5, i);
            output.Element<byte, SmallNumber>("tag", it.Tags[i]);
        }

        output.KeptAfter(kept, 5);
        for (int i = 0; i < it.Disks.Count; i++)
            Disk.Write(output.BeginItem(kept, 6, i, it.Disks[i], "Disks", "Machine"), ref output);
        output.KeptAfter(kept, 6);
        for (int i = 0; i < it.Ports.Count; i++)
            Port.Write(output.BeginItem(kept, 7, i, it.Ports[i], "Ports", "Machine"), ref output);
        output.KeptAfter(kept, 7);
        if (output.BeginChild(kept, 8, it.Label) is { } label)
            Label.Write(label, ref output);
        output.KeptAfter(kept, 8);
        if (output.BeginChild(kept, 9, it.Metadata) is { } metadata)
            Metadata.Write(metadata, ref output);
        output.KeptAfter(kept, 9);
        output.EndElement(kept);
    }

    public static bool ContentEquals(Machine left, Machine right) =>
        left.Name == right.Name
        && left.Cores == right.Cores
        && left.Title == right.Title
        && left.Size == right.Size
        && left.Ready == right.Ready
        && left.Tags.SequenceEqual(right.Tags)
        && left.Disks.Count == right.Disks.Count
        && left.Disks.Zip(right.Disks).All(pair => Disk.ContentEquals(pair.First, pair.Second))
        && left.Ports.Count == right.Ports.Count
        && left.Ports.Zip(right.Ports).All(pair => Port.ContentEquals(pair.First, pair.Second))
        && XmlCodec.ContentEquals(left.Label, right.Label)
        && XmlCodec.ContentEquals(left.Metadata, right.Metadata);
}
