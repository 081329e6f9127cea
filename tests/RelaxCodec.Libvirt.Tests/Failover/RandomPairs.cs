using System.Globalization;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>Domains with pairs in the driver dialect that are right, and written in whatever way XML allows.</summary>
internal static class RandomPairs
{
    public static string Domain(Random random)
    {
        string end = random.GetItems(["\n", "\r\n", "\r", ""], 1)[0];
        var devices = new List<string>
        {
            "<disk type='file'><driver name='qemu'/><source file='/disk'/><target dev='vda'/></disk>",
            "<controller type='usb'/>"
        };
        int pairs = random.Next(1, 4);
        for (int i = 0; i < pairs; i++)
        {
            devices.Add(Standby(i, random));
            devices.Add(Primary(i, random));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(devices));
        string xml = $"""
            <?xml version="1.0"?>
            <!-- a guest --><domain type='kvm'><name>g</name><memory>1</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices>{string.Join("", devices)}
              </devices>
            </domain>
            <?end?>
            """;
        return xml.ReplaceLineEndings(end.Length > 0 ? end : " ");
    }

    private static string Standby(int number, Random random) => Element("interface", "type='user'", random, number,
        Mac(number), "<model type=\"virtio\"/>",
        Tag(
            "driver",
            random,
            ["failover='on'", .. Some(random, "name='vhost'", "queues='4'")],
            Some(random, "<host csum='off'/>", "<!-- in -->")),
        Some(random, "<link state='up'/>"), $"<alias name='ua-{number}'/>");

    private static string Primary(int number, Random random)
    {
        string names = $"backupAlias=\"ua-{number}\"";
        string source = $"bus='3' slot='{number}'";
        if (random.Next(3) == 0)
        {
            return Element("hostdev", "mode='subsystem' type='pci'", random, number,
                Tag("driver", random, [names, "name='vfio'"], []),
                $"<source><address {source}/></source>",
                Some(random, $"<boot order='{number + 1}'/>"));
        }

        bool takes = random.Next(2) == 0;
        return Element("interface", "type='hostdev'", random, number,
            takes ? Some(random, Mac(number + 10)) : Mac(number),
            Tag("driver", random, takes ? [names, "useBackupMAC='yes'"] : [names, .. Some(random, "name='vfio'")], Some(random, "<?in?>")),
            $"<source><address type='pci' {source}/></source>");
    }

    private static string Mac(int number) => string.Create(CultureInfo.InvariantCulture, $"<mac address='52:54:00:00:00:{number:x2}'/>");

    private static string[] Some(Random random, params string[] items) => [.. items.Where(_ => random.Next(2) == 0)];

    private static string Tag(string name, Random random, string[] attributes, string[] content)
    {
        random.Shuffle(attributes);
        string start = name + string.Concat(attributes.Select(attribute => random.GetItems([" ", "\n  "], 1)[0] + attribute));
        return content.Length == 0 && random.Next(2) == 0 ? $"<{start} />" : $"<{start}>{string.Concat(content)}</{name}>";
    }

    private static string Element(string name, string attributes, Random random, int number, params ReadOnlySpan<object> children)
    {
        var text = new System.Text.StringBuilder($"<{name} {attributes}>");
        foreach (object child in children)
        {
            foreach (string xml in child as string[] ?? [(string)child])
                text.Append(random.GetItems(["", " ", "\n    ", "\n\n\t", $"\n<!-- {number} -->"], 1)[0])
                    .Append(xml)
                    .Append(random.GetItems(["", "", " <!-- behind -->"], 1)[0]);
        }

        return $"\n    {text}{random.GetItems(["", "\n    "], 1)[0]}</{name}>";
    }
}
