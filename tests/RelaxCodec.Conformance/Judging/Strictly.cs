using System.Text;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Conformance.Judging;

/// <summary>Reading that reports every difference from the schema.</summary>
internal static class Strictly
{
    private static readonly XmlReadOptions Options = XmlReadOptions.Strict with { Positions = false };

    /// <summary>Every problem of a document, from the same bytes that a judge gets.</summary>
    public static IReadOnlyList<Problem> Read<T>(string xml)
        where T : class, IXmlElement<T> => XmlCodec.Read<T>(Encoding.UTF8.GetBytes(xml), Options).Problems;

    /// <summary>Every problem of an <c>interface</c> or a <c>hostdev</c>.</summary>
    public static IReadOnlyList<Problem> ReadDevice(string elementName, string xml) =>
        elementName == Interface.ElementName ? Read<Interface>(xml) : Read<Hostdev>(xml);
}
