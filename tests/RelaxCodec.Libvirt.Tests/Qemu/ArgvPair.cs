using System.Text.RegularExpressions;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>A QEMU command line of libvirt's tests, and the domain that libvirt made it of.</summary>
internal sealed partial class ArgvPair
{
    private ArgvPair(string name, string xmlPath, IReadOnlyList<string> devices, QemuCapabilities capabilities, LibvirtRelease release)
    {
        Name = name;
        XmlPath = xmlPath;
        Release = release;
        // libvirt 9.0.0 prints a domain with the same capabilities, or with whatever ones; later ones with the same.
        bool isFirst = release == LibvirtRelease.WithSchema[0];
        string outputs = Path.Combine(Path.GetDirectoryName(xmlPath)!, isFirst ? $"../{LibvirtCorpus.DomainOutputs}" : "");
        string[] printed = isFirst ? [$"{name}.xml", Path.GetFileName(xmlPath)] : [$"{name}.xml"];
        PrintedXmlPath = printed.Select(file => Path.Combine(outputs, file)).FirstOrDefault(File.Exists);
        Devices = devices;
        Capabilities = capabilities;
    }

    /// <summary>The name of the <c>.args</c> file, without its end.</summary>
    public string Name { get; }

    /// <summary>The path of the domain.</summary>
    public string XmlPath { get; }

    /// <summary>The path of the domain as libvirt prints it, with all that it has assigned; null if its tests do not have that.</summary>
    public string? PrintedXmlPath { get; }

    /// <summary>Every <c>-device</c> argument, as QEMU gets it.</summary>
    public IReadOnlyList<string> Devices { get; }

    /// <summary>What the QEMU of the test can do.</summary>
    public QemuCapabilities Capabilities { get; }

    /// <summary>The release of libvirt whose test it is.</summary>
    public LibvirtRelease Release { get; }

    /// <summary>The pairs whose domain has an interface or a host device.</summary>
    public static IReadOnlyList<ArgvPair> All(LibvirtCorpus corpus)
    {
        string tests = Path.Combine(corpus.Folder, "tests");
        string inputs = Path.Combine(
            tests, corpus.Release == JudgedReleases.Libvirt9 ? LibvirtCorpus.DomainInputs : LibvirtCorpus.DomainConfigurations);
        var capabilities = new ArgvCapabilities(tests);
        return
        [
            .. from args in Directory.GetFiles(inputs, "*.args").Order(StringComparer.Ordinal)
               let name = Path.GetFileNameWithoutExtension(args)
               let suffix = CapabilitySuffix().Match(name)
               let domain = Path.Combine(inputs, name[..^suffix.Length] + ".xml")
               where File.Exists(domain) && HasDevice(domain)
               select new ArgvPair(name, domain, DevicesIn(File.ReadAllText(args)),
                   suffix.Success ? capabilities.OfTranscript(suffix) : capabilities.OfFlags(name), LibvirtRelease.Parse(corpus.Release)),
        ];
    }

    public override string ToString() => Name;

    private static bool HasDevice(string domain) =>
        XDocument.Load(domain).Root!.Elements("devices").Elements().Any(device => device.Name.LocalName is "interface" or "hostdev");

    private static string[] DevicesIn(string commandLine)
    {
        string[] words = [.. Word().Matches(commandLine.Replace("\\\n", " ", StringComparison.Ordinal))
            .Select(match => match.Value.Trim('\''))];
        return [.. words.Zip(words.Skip(1)).Where(pair => pair.First == "-device").Select(pair => pair.Second)];
    }

    [GeneratedRegex(@"\.(?<arch>[a-z0-9_]+)-(?<version>latest|\d+\.\d+\.\d+)(?<variant>\+[a-z]+)?(\.abi-update)?$")]
    private static partial Regex CapabilitySuffix();

    [GeneratedRegex(@"('[^']*'|[^\s'])+")]
    private static partial Regex Word();
}
