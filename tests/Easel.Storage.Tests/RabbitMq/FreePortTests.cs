using System.Globalization;

namespace Easel.Storage.Tests.RabbitMq;

public sealed class FreePortTests
{
    [Fact]
    public void A_port_is_given_once_and_is_none_that_the_system_gives_to_others()
    {
        const string range = "/proc/sys/net/ipv4/ip_local_port_range";
        var lowest = File.Exists(range) ? int.Parse(File.ReadAllText(range).Split()[0], CultureInfo.InvariantCulture) : 49_152;

        var ports = Enumerable.Range(0, 1000).Select(_ => FreePort.Next()).ToArray();

        ports.ShouldBeUnique();
        ports.ShouldAllBe(port => port < lowest);
    }
}
