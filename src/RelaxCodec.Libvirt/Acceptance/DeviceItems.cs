using System.Xml;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The devices of a document as they were written.</summary>
internal sealed class DeviceItems
{
    // Nothing that the schema admits in a device is nested deeper.
    private const int DeepestInDevice = 6;

    /// <summary>No document type, no access to anything but the document, and no more characters than the codec takes by default.</summary>
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        MaxCharactersInDocument = XmlLimits.Default.DocumentCharacters,
        XmlResolver = null,
    };

    private DeviceItems(DomainItem domain, IReadOnlyList<DeviceItem> devices)
    {
        Domain = domain;
        Devices = devices;
    }

    public DomainItem Domain { get; }

    /// <summary>Its interfaces and host devices, in document order.</summary>
    public IReadOnlyList<DeviceItem> Devices { get; }

    /// <summary>Reads a document; null if it is not well-formed, or not of libvirt's devices.</summary>
    public static DeviceItems? Read(Func<XmlReader> create)
    {
        try
        {
            using XmlReader reader = create();
            return ReadRoot(reader) switch
            {
                { Name: "domain" } root => OfDomain(root),
                { } device => new DeviceItems(new DomainItem(null), [new DeviceItem(device, new DomainItem(null))]),
                null => null,
            };
        }
        catch (Exception e) when (e is XmlException or IOException or InvalidOperationException or ArgumentException)
        {
            return null; // The schema's problem says so (RX001 to RX003).
        }
    }

    private static DeviceItems OfDomain(ElementItem root)
    {
        var domain = new DomainItem(root);
        return new DeviceItems(domain,
            [.. domain.Devices.Where(device => device.Name is "interface" or "hostdev").Select(device => new DeviceItem(device, domain))]);
    }

    private static ElementItem? ReadRoot(XmlReader reader)
    {
        reader.MoveToContent();
        if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI.Length > 0 || reader.LocalName is not ("domain" or "interface" or "hostdev"))
            return null;
        ElementItem root = Start(reader, null);
        // The elements that are open, from the root.
        var open = new Stack<ElementItem>();
        if (!reader.IsEmptyElement)
            open.Push(root);
        bool more = reader.Read();
        while (more)
        {
            more = Take(reader, open, root.Name == "domain");
        }

        return root;
    }

    // Goes on by one node, or over a whole element that nobody asks for; false at the end.
    private static bool Take(XmlReader reader, Stack<ElementItem> open, bool isDomain)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when !IsOfInterest(reader, open.Count, isDomain):
                reader.Skip();
                return !reader.EOF;
            case XmlNodeType.Element:
                bool isEmpty = reader.IsEmptyElement;
                ElementItem parent = open.Peek();
                ElementItem element = Start(reader, parent);
                parent.Add(element);
                if (!isEmpty)
                    open.Push(element);
                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Count > 0:
                open.Peek().Append(reader.Value);
                break;
        }

        return reader.Read();
    }

    private static bool IsOfInterest(XmlReader reader, int depth, bool isDomain) =>
        reader.NamespaceURI.Length == 0
        && depth > 0
        && (!isDomain || depth != 1 || reader.LocalName is "os" or "devices")
        && depth <= (isDomain ? 2 : 0) + DeepestInDevice;

    private static ElementItem Start(XmlReader reader, ElementItem? parent)
    {
        var lines = (IXmlLineInfo)reader;
        var element = new ElementItem(parent, reader.LocalName, lines.LineNumber, lines.LinePosition);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0)
                element.Add(reader.LocalName, reader.Value, lines.LineNumber, lines.LinePosition);
        }

        reader.MoveToElement();
        return element;
    }
}
