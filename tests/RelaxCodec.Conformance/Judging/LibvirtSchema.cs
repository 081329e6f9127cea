using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Corpus;

/// <summary>A schema over libvirt's own patterns that starts with one of its devices; optionally with the attributes of the driver dialect.</summary>
internal sealed class LibvirtSchema : IDisposable
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;
    private readonly TemporaryFolder _folder = new();

    private LibvirtSchema(LibvirtCorpus corpus, string define, bool withDriverDialect)
    {
        foreach (string path in Directory.EnumerateFiles(System.IO.Path.Combine(corpus.Folder, "schemas"), "*.rng"))
            File.Copy(path, System.IO.Path.Combine(_folder.Path, System.IO.Path.GetFileName(path)));
        if (withDriverDialect)
            AddDriverDialect(System.IO.Path.Combine(_folder.Path, "domaincommon.rng"));
        Path = _folder.Write("device.rng", new XElement(Rng + "grammar",
            new XElement(Rng + "start", new XElement(Rng + "ref", new XAttribute("name", define))),
            new XElement(Rng + "include", new XAttribute("href", "domaincommon.rng"))).ToString());
    }

    public string Path { get; }

    /// <summary>What libvirt says of an <c>interface</c> or a <c>hostdev</c>.</summary>
    public static LibvirtSchema OfDevice(LibvirtCorpus corpus, string elementName) => new(corpus, elementName, withDriverDialect: false);

    /// <summary>The same, and the attributes of the driver dialect on the <c>driver</c> elements.</summary>
    public static LibvirtSchema OfDeviceWithDriverDialect(LibvirtCorpus corpus, string elementName) => new(corpus, elementName, withDriverDialect: true);

    public void Dispose() => _folder.Dispose();

    private static void AddDriverDialect(string path)
    {
        XDocument schema = XDocument.Load(path);
        DriverOf("interface-options").Add(OnOff("failover"), Alias("backupAlias"), YesNo("useBackupMAC"));
        DriverOf("hostdevsubsyspci").Add(Alias("backupAlias"));
        schema.Save(path);

        XElement DriverOf(string define) => schema.Root!.Elements(Rng + "define").Single(it => (string?)it.Attribute("name") == define)
            .Descendants(Rng + "element").Single(it => (string?)it.Attribute("name") == "driver");

        static XElement Alias(string name) => Optional(name, "aliasName");
        static XElement OnOff(string name) => Optional(name, "virOnOff");
        static XElement YesNo(string name) => Optional(name, "virYesNo");
        static XElement Optional(string name, string define) => new(Rng + "optional",
            new XElement(Rng + "attribute", new XAttribute("name", name), new XElement(Rng + "ref", new XAttribute("name", define))));
    }
}
