namespace RelaxCodec.Cli.Tests;

/// <summary>Documents of our own for the tests.</summary>
internal static class Xml
{
    /// <summary>A valid interface.</summary>
    public const string Interface = """
        <interface type='bridge'>
          <source bridge='br0'/>
        </interface>

        """;

    /// <summary>An interface with two problems of the schema, on lines 2 and 3.</summary>
    public const string WrongInterface = """
        <interface type='bridge'>
          <source bridge='br0' birdge='br1'/>
          <mtu size='big'/>
        </interface>

        """;

    /// <summary>A valid network that is a pool of assigned devices.</summary>
    public const string Pool = """
        <network>
          <name>vf-pool</name>
          <forward mode='hostdev' managed='yes'>
            <pf dev='ens1f0'/>
          </forward>
        </network>

        """;

    /// <summary>A valid standby in the teaming dialect, with the alias <c>ua-standby</c>.</summary>
    public const string Standby = """
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <teaming type='persistent'/>
          <alias name='ua-standby'/>
        </interface>
        """;

    /// <summary>The same in the driver dialect.</summary>
    public const string DriverStandby = """
        <interface type='bridge'>
          <mac address='52:54:00:00:00:01'/>
          <source bridge='br0'/>
          <model type='virtio'/>
          <driver failover='on'/>
          <alias name='ua-standby'/>
        </interface>
        """;

    /// <summary>A primary from the network <c>vf-pool</c>, in the teaming dialect.</summary>
    public static string Primary(string alias = "ua-standby") => $"""
        <interface type='network'>
          <mac address='52:54:00:00:00:01'/>
          <source network='vf-pool'/>
          <teaming type='transient' persistent='{alias}'/>
        </interface>
        """;

    /// <summary>The same in the driver dialect.</summary>
    public static string DriverPrimary(string alias = "ua-standby") => $"""
        <interface type='network'>
          <mac address='52:54:00:00:00:01'/>
          <source network='vf-pool'/>
          <driver backupAlias='{alias}'/>
        </interface>
        """;

    /// <summary>A domain with these devices; the first of them starts on line 9.</summary>
    public static string Domain(params string[] devices) => $"""
        <domain type='kvm'>
          <name>guest</name>
          <memory unit='MiB'>512</memory>
          <vcpu>1</vcpu>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
          </os>
          <devices>
        {string.Join('\n', devices)}
          </devices>
        </domain>

        """;
}
