using System.Text;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Judging;

/// <summary>Reading that reports every difference from the schema.</summary>
internal static class Strictly
{
    private static readonly XmlReadOptions Options = XmlReadOptions.Strict with { Positions = false };

    /// <summary>Every problem of a document in a release of libvirt, from the same bytes that a judge gets.</summary>
    public static IReadOnlyList<Problem> Read<T>(string xml, string release = JudgedReleases.Libvirt9)
        where T : class, IXmlElement<T> =>
        XmlCodec.Read<T>(Encoding.UTF8.GetBytes(xml), Options with { Release = XmlRelease.Parse(release) }).Problems;

    /// <summary>Every problem of an <c>interface</c> or a <c>hostdev</c>.</summary>
    public static IReadOnlyList<Problem> ReadDevice(string elementName, string xml, string release = JudgedReleases.Libvirt9) =>
        elementName == Interface.ElementName ? Read<Interface>(xml, release) : Read<Hostdev>(xml, release);
}
