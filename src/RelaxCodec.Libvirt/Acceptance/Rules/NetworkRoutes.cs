using System.Net;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>LV108: the gateway of a route is on the network (<c>virNetworkDefParseXML</c>).</summary>
internal static class NetworkRoutes
{
    public static void Judge(NetworkItem network, Findings findings)
    {
        // Where an address is not understood, that is said alone.
        if (!network.Ips.All(NetworkAddresses.IsComplete))
            return;
        Subnet[] subnets = [.. network.Ips.Select(Subnet.Of).OfType<Subnet>()];
        foreach (WrittenElement route in network.Element.ChildrenNamed("route"))
        {
            if (route["gateway"] is { } gateway && IPAddress.TryParse(gateway.Value, out IPAddress? address) && Routes.IsOfFamily(route)
                && !Array.Exists(subnets, subnet => subnet.Contains(address)))
            {
                findings.Add(gateway,
                    $"libvirt refuses the gateway {Findings.Quote(gateway.Value)}: it is in the network of no <ip>; write an address of "
                    + "a guest");
            }
        }
    }
}
