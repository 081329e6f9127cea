using System.Xml.Linq;

namespace RelaxCodec.Conformance.Documents;

/// <summary>Makes documents that are nearly like given ones, the same for the same seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="documents">The documents that names, values and parts are taken from.</param>
internal sealed class TreeMutator(int seed, IReadOnlyList<XElement> documents)
{
    private static readonly string[] Values =
    [
        "", " ", "0", "1", "-1", "+5", " 5 ", "5\n", "\t5", "05", "08", "010", "0x5", "0X5", "0x0g", "ff", "-0", "+0", "255", "256",
        "65535", "65536", "4095", "4096",
        "4294967295", "4294967296", "18446744073709551615", "18446744073709551616", "99999999999999999999", "1.5", "1e3", "yes", "no",
        "on", "off", " yes ", "Yes",
        "true", "pci", " pci ", "usb", "virtio", "52:54:00:ab:cd:ef", "53:54:00:ab:cd:ef", "52:54:00:AB:CD:EF", "52-54-00-ab-cd-ef",
        "5:54:00:ab:cd:ef",
        "192.0.2.1", "192.0.2.256", "192.0.2.01", "2001:db8::1", "::", ":192.0.2.1", "1::2::3", "::ffff:192.0.2.1", "12345::1",
        "c2177883-f1bb-47f0-914d-32a22e3a8804", "C2177883F1BB47F0914D32A22E3A8804", "c2177883f1bb-47f0-914d-32a22e3a8804",
        "/dev/net/tun", "relative/path", "C:\\file", "/", "eth0", "eth 0", "ua-backup0", "é", "a\u00a0b", "naa.5001405df3e54061", "0x1f",
        "0x20", "31", "32", "7", "8",
        "0xfe", "0xff", "0xFE", "254", "0x10000", "1234567890123456789012345678901234567890", "subsystem", "capabilities", "transient",
        "persistent",
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _attributeNames =
        [.. documents.SelectMany(it => it.DescendantsAndSelf())
            .SelectMany(it => it.Attributes())
            .Where(it => it.Name.NamespaceName.Length == 0 && !it.IsNamespaceDeclaration)
            .Select(it => it.Name.LocalName)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    private readonly string[] _values =
        [.. documents.SelectMany(it => it.DescendantsAndSelf()).SelectMany(it => it.Attributes()).Select(it => it.Value)
            .Distinct().Order(StringComparer.Ordinal)];
    private readonly XElement[] _elements =
        [.. documents.SelectMany(it => it.Descendants())
            .DistinctBy(it => it.ToString())
            .OrderBy(it => it.ToString(), StringComparer.Ordinal)];

    /// <summary>One of the documents, changed in one to three places.</summary>
    public string Next()
    {
        var document = new XElement(documents[_random.Next(documents.Count)]);
        for (int changes = _random.Next(1, 4); changes > 0; changes--)
            Change(document);
        return document.ToString(SaveOptions.DisableFormatting);
    }

    private void Change(XElement document)
    {
        XElement element = Pick([.. document.DescendantsAndSelf()]);
        XAttribute[] attributes = [.. element.Attributes().Where(it => !it.IsNamespaceDeclaration)];
        XElement[] children = [.. element.Elements()];
        switch (_random.Next(18))
        {
            case 0 or 1 when attributes.Length > 0:
                Pick(attributes).Remove();
                break;
            case 2 or 3 when attributes.Length > 0:
                Pick(attributes).Value = Pick(Values);
                break;
            case 4 when attributes.Length > 0:
                Pick(attributes).Value = Pick(_values);
                break;
            case 5 when attributes.Length > 0:
                XAttribute padded = Pick(attributes);
                padded.Value = Pick([" ", "\n", "\t", ""]) + padded.Value + Pick([" ", "\n", "", "x"]);
                break;
            case 6 when attributes.Length > 0:
                XAttribute renamed = Pick(attributes);
                renamed.Remove();
                element.SetAttributeValue(AnyAttributeName(), renamed.Value);
                break;
            case 7 or 8:
                element.SetAttributeValue(AnyAttributeName(), Pick(_values.Length == 0 || _random.Next(2) == 0 ? Values : _values));
                break;
            case 9 when element != document:
                element.Remove();
                break;
            case 10 when element != document:
                element.AddAfterSelf(new XElement(element));
                break;
            case 11 when children.Length > 1:
                element.ReplaceNodes(children.OrderBy(_ => _random.Next()).ToArray());
                break;
            case 12:
                element.Add(new XElement(AnyElement()));
                break;
            case 13:
                element.AddFirst(new XElement(AnyElement()));
                break;
            case 14 when children.Length > 0:
                Pick(children).Name = AnyElement().Name;
                break;
            case 15:
                element.Add(Pick<XNode>([
                    new XText(" "),
                    new XText("text"),
                    new XText("5"),
                    new XCData("6"),
                    new XCData(" "),
                    new XComment("comment"),
                    new XProcessingInstruction("target", "data")
                ]));
                break;
            case 16:
                element.AddFirst(Pick<XNode>(
                    [new XText("\n"), new XText("/a"), new XComment("comment"), new XElement(XName.Get("foreign", "urn:example"))]));
                break;
            case 17:
                element.SetAttributeValue(XName.Get("foreign", "urn:example"), "value");
                break;
        }
    }

    private XElement AnyElement() => _elements.Length == 0 ? new XElement("stranger") : Pick(_elements);

    private string AnyAttributeName() => _attributeNames.Length == 0 ? "stranger" : Pick(_attributeNames);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
