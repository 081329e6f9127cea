using System.Globalization;
using System.Text.RegularExpressions;

namespace RelaxCodec.Libvirt.Tests.Failover;

/// <summary>
/// Domains whose lines say in comments what the rules are to find there: <c>&lt;!-- FO003 --&gt;</c>, <c>&lt;!-- FO007 FO001 --&gt;</c>,
/// <c>&lt;!-- warning FO012 --&gt;</c>; nothing else may be found.
/// </summary>
internal static partial class MarkedDomain
{
    /// <summary>A standby in the driver dialect, alias ua-backup0.</summary>
    public const string DriverStandby = """
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-backup0'/>
        </interface>
        """;

    /// <summary>A primary in the driver dialect that names ua-backup0.</summary>
    public const string DriverPrimary = """
        <interface type='hostdev' managed='yes'>
          <mac address='52:54:00:00:00:01'/>
          <driver name='vfio' backupAlias='ua-backup0'/>
          <source>
            <address type='pci' domain='0x0000' bus='0x03' slot='0x07' function='0x1'/>
          </source>
        </interface>
        """;

    /// <summary>A standby in the teaming dialect, alias ua-backup0.</summary>
    public const string TeamingStandby = """
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <teaming type='persistent'/>
          <alias name='ua-backup0'/>
        </interface>
        """;

    /// <summary>A primary in the teaming dialect that names ua-backup0.</summary>
    public const string TeamingPrimary = """
        <interface type='hostdev' managed='yes'>
          <mac address='52:54:00:00:00:01'/>
          <source>
            <address type='pci' domain='0x0000' bus='0x03' slot='0x07' function='0x1'/>
          </source>
          <teaming type='transient' persistent='ua-backup0'/>
        </interface>
        """;

    /// <summary>A plain host device that names ua-backup0, in the teaming dialect.</summary>
    public const string TeamingHostdev = """
        <hostdev mode='subsystem' type='pci' managed='yes'>
          <source>
            <address domain='0x0000' bus='0x03' slot='0x07' function='0x1'/>
          </source>
          <teaming type='transient' persistent='ua-backup0'/>
        </hostdev>
        """;

    private const string Q35 = "<type arch='x86_64' machine='q35'>hvm</type>";

    /// <summary>A network that is a pool of assigned devices.</summary>
    public static Network Pool { get; } = XmlCodec.Parse<Network>("""
        <network>
          <name>pool</name>
          <forward mode='hostdev' managed='yes'><pf dev='eth3'/></forward>
        </network>
        """);

    /// <summary>A network that is none.</summary>
    public static Network Bridged { get; } = XmlCodec.Parse<Network>("""
        <network>
          <name>bridged</name>
          <forward mode='bridge'/>
        </network>
        """);

    /// <summary>The options of a check that is given both networks.</summary>
    public static FailoverOptions Networks { get; } = new() { Networks = [Pool, Bridged] };

    /// <summary>The same device in a second pair: alias ua-backup1, another MAC address, another host device.</summary>
    public static string Second(string device) =>
        device.Replace("ua-backup0", "ua-backup1", StringComparison.Ordinal)
            .Replace("00:01'", "00:02'", StringComparison.Ordinal)
            .Replace("function='0x1'", "function='0x2'", StringComparison.Ordinal);

    /// <summary>A domain with these devices, one line each for what is around them.</summary>
    public static string With(string devices, string type = Q35) =>
        $"""
        <domain type='kvm'>
          <name>guest</name>
          <memory>1048576</memory>
          <os>{type}</os>
          <devices>
        {devices}
          </devices>
        </domain>
        """;

    /// <summary>Reads a domain leniently, as the tool does, whatever the schema objects to.</summary>
    public static Domain Read(string xml)
    {
        XmlReadResult<Domain> result = XmlCodec.Read<Domain>(xml, XmlReadOptions.Lenient);
        Assert.NotNull(result.Value);
        return result.Value;
    }

    /// <summary>Asserts that the rules find in these devices exactly what the comments say.</summary>
    public static void Judge(string devices, FailoverOptions? options = null, string type = Q35)
    {
        string xml = With(devices, type);
        IReadOnlyList<Problem> problems = FailoverRules.Check(Read(xml), options ?? FailoverOptions.Default);
        Assert.Equal(Expected(xml), problems.Select(Found));
        Assert.All(problems, problem => Assert.DoesNotContain('\n', problem.Message));
    }

    private static string Found(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"line {problem.Line}: {problem.Severity} {problem.Id}");

    private static IEnumerable<string> Expected(string xml) =>
        from line in xml.Split('\n').Index()
        from Match marker in Marker().Matches(line.Item)
        from Capture id in marker.Groups["id"].Captures
        select string.Create(
            CultureInfo.InvariantCulture, $"line {line.Index + 1}: {(marker.Groups["warning"].Success ? "Warning" : "Error")} {id.Value}");

    [GeneratedRegex(@"<!-- (?<warning>warning )?((?<id>(FO|RX)\d{3}) )+-->")]
    private static partial Regex Marker();
}
