using System.Net;
using System.Net.Sockets;

namespace Easel.Core.Http;

/// <summary>
/// Tells addresses of the public internet from all others, by IANA's registries of special-purpose addresses: what is not known to be
/// public is not.
/// </summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] NotPublicV4 =
    [
        Network("0.0.0.0/8"),
        Network("10.0.0.0/8"),
        Network("100.64.0.0/10"),
        Network("127.0.0.0/8"),
        Network("169.254.0.0/16"),
        Network("172.16.0.0/12"),
        Network("192.0.0.0/24"),
        Network("192.0.2.0/24"),
        Network("192.88.99.0/24"),
        Network("192.168.0.0/16"),
        Network("198.18.0.0/15"),
        Network("198.51.100.0/24"),
        Network("203.0.113.0/24"),
        Network("224.0.0.0/4"),
        Network("240.0.0.0/4"),
    ];

    /// <summary>Global unicast; loopback, link-local, unique local, multicast, IPv4-mapped and NAT64 addresses are all outside of
    /// it.</summary>
    private static readonly IPNetwork GlobalV6 = Network("2000::/3");

    /// <summary>Protocol assignments (Teredo among them), documentation, 6to4 (which holds an IPv4 address), documentation.</summary>
    private static readonly IPNetwork[] NotPublicV6 =
    [
        Network("2001::/23"),
        Network("2001:db8::/32"),
        Network("2002::/16"),
        Network("3fff::/20"),
    ];

    public static bool Contains(IPAddress address) =>
        address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !IsIn(NotPublicV4, address),
            // A network takes an IPv4-mapped address for the IPv4 address in it.
            AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 && GlobalV6.Contains(address) && !IsIn(NotPublicV6, address),
            _ => false,
        };

    private static bool IsIn(IPNetwork[] networks, IPAddress address)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address))
                return true;
        }

        return false;
    }

    private static IPNetwork Network(string text) => IPNetwork.Parse(text);
}
