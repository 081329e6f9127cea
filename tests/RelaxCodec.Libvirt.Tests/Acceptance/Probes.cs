using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>Domains with a device or two, each valid by our strict parser: what libvirt makes of them is ours to foretell.</summary>
internal static class Probes
{
    /// <summary>The name of all of them.</summary>
    public const string Name = "probe";

    /// <summary>The release whose virsh judges them.</summary>
    public static readonly XmlRelease Release = XmlRelease.Parse(JudgedReleases.Libvirt9);

    private const string Virtio = "<model type='virtio'/>";

    private static readonly string Network = ProbedDevices.Interfaces[2];

    private static readonly string Assigned = ProbedDevices.Interfaces[17];

    // Instead of a value, by itself; references survive XML's own normalization of white space.
    private static readonly string[] Values =
        ["", "0", "-0", "00", "1", "+1", "01", "07", "08", "010", "012", "0010", "0x0", "0x1", "0x01", "0x1f", "1f", "a", "0a", "ff",
         "255", "256", "65535", "0xffff",
         "4294967295", "4294967296", "18446744073709551615", "18446744073709551616", "99999999999999999999", "-1", "0.1", "1.0", "yes",
         "no", "on", "off"];

    private static readonly string[] Around = [" {0}", "{0} ", " {0} ", "&#9;{0}", "{0}&#9;", "{0}&#10;", "+{0}", "-{0}", "0{0}", "00{0}"];

    /// <summary>All of them, each once. Debian builds libvirt without passt: of that backend its virsh is no judge.</summary>
    /// <param name="stride">1 for all, 2 for every second of those that differ in one text only.</param>
    public static IReadOnlyList<string> All(int stride)
    {
        var devices = new HashSet<string>();
        foreach (string device in Combined())
            devices.Add(device);
        foreach (string device in Lexical().Where((_, i) => i % stride == 0))
            devices.Add(device);
        foreach (string device in Without(ProbedDevices.Interfaces.Concat(ProbedDevices.Hostdevs).Concat(ProbedDevices.Others)))
            devices.Add(device);
        return [.. devices.Where(device => !device.Contains('*', StringComparison.Ordinal)
            && !device.Contains("passt", StringComparison.Ordinal)).Select(Domain).Where(IsValid)];
    }

    private static string Domain(string devices) =>
        $"<domain type='test'><name>{Name}</name><memory>1024</memory><os><type>hvm</type></os><devices>{devices}</devices></domain>";

    private static bool IsValid(string domain) => Strictly.Read<Domain>(domain).Count == 0;

    // Each type with each thing that may be in it, with and without the model that libvirt asks for.
    private static IEnumerable<string> Combined() =>
        ProbedDevices.Interfaces
            .SelectMany(device => ProbedDevices.InInterfaces.Concat(ProbedDevices.InBoth).Concat(ProbedDevices.VirtualPorts)
                .SelectMany(content => new[] { content, content + Virtio })
                .Where(content => content.Split("<model").Length <= 2)
                .Select(content => With(device, content)))
            .Concat(ProbedDevices.Hostdevs
                .SelectMany(device => ProbedDevices.InHostdevs.Concat(ProbedDevices.InBoth).Select(content => With(device, content))))
            .Concat(ProbedDevices.Others);

    // Each attribute with each text that its datatype may admit.
    private static IEnumerable<string> Lexical()
    {
        IEnumerable<string> contents = ProbedDevices.InInterfaces.Concat(ProbedDevices.InBoth).Concat(ProbedDevices.VirtualPorts);
        return ProbedDevices.Interfaces.SelectMany(device => Rewritten(device, Virtio))
            .Concat(ProbedDevices.Hostdevs.Concat(ProbedDevices.Others).SelectMany(device => Rewritten(device, "")))
            .Concat(contents.SelectMany(content => Rewritten(content, "", rewritten => With(Network, rewritten + Virtio))))
            .Concat(contents.SelectMany(content => Rewritten(content, "", rewritten => With(Assigned, rewritten))))
            .Concat(ProbedDevices.InBoth.SelectMany(
                content => Rewritten(content, "", rewritten => With(ProbedDevices.Hostdevs[0], rewritten))));
    }

    private static IEnumerable<string> Rewritten(string xml, string content, Func<string, string>? within = null)
    {
        var root = XElement.Parse($"<devices>{With(xml, content)}</devices>");
        foreach (XAttribute attribute in root.Descendants().Where(IsOurs).Attributes().ToArray())
        {
            string old = attribute.Value;
            foreach (string value in Values.Concat(Around.Select(around => around.Replace("{0}", old, StringComparison.Ordinal))))
            {
                attribute.Value = value.Replace("&#9;", "\t", StringComparison.Ordinal).Replace("&#10;", "\n", StringComparison.Ordinal);
                string rewritten = string.Concat(root.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting)));
                yield return within is null ? rewritten : within(rewritten);
            }

            attribute.Value = old;
        }
    }

    // Each attribute and each element left out once.
    private static IEnumerable<string> Without(IEnumerable<string> devices)
    {
        foreach (string device in devices.Select(device => With(device, Virtio)))
        {
            int count = XElement.Parse($"<devices>{device}</devices>")
                .Descendants()
                .Where(IsOurs)
                .Sum(element => 1 + element.Attributes().Count());
            for (int i = 1; i < count; i++)
            {
                var root = XElement.Parse($"<devices>{device}</devices>");
                XObject[] all = [.. root.Descendants().Where(IsOurs).SelectMany(element => element.Attributes().Prepend<XObject>(element))];
                if (all[i] is XElement element)
                    element.Remove();
                else
                    ((XAttribute)all[i]).Remove();
                yield return string.Concat(root.Elements().Select(rest => rest.ToString(SaveOptions.DisableFormatting)));
            }
        }
    }

    // What a domain keeps as it is, here disks, is not ours to judge.
    private static bool IsOurs(XElement element) => !element.AncestorsAndSelf("disk").Any();

    private static string With(string device, string content) => device.Replace("*", content, StringComparison.Ordinal);
}
