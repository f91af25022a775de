using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Easel.Server.Tests.Deployment;

/// <summary>The compose file, as YAML with what it merges: no containers run here.</summary>
public sealed partial class ComposeTests
{
    private readonly Dictionary<string, object> _file = Map(
        new DeserializerBuilder()
            .Build()
            .Deserialize<object>(new MergingParser(new Parser(new StringReader(DeployedSettings.Read("compose.yaml")))))
    );

    [Theory]
    [InlineData("api")]
    [InlineData("worker")]
    public void A_server_starts_with_its_environment(string role)
    {
        var environment = Map(Services[role]["environment"])
            .Select(one =>
                KeyValuePair.Create(one.Key, (string?)Variable().Replace((string)one.Value, "0123456789abcdef0123456789abcdef"))
            );

        DeployedSettings.Check(environment, role);
    }

    [Fact]
    public void What_a_service_waits_for_and_keeps_is_there()
    {
        var names = Services.Keys.ToHashSet(StringComparer.Ordinal);
        var volumes = Map(_file["volumes"]).Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (name, service) in Services)
        {
            service.ContainsKey("image").ShouldBeTrue(name);
            foreach (var (other, condition) in Waits(service))
            {
                names.ShouldContain(other, name);
                if (condition is "service_healthy")
                    Services[other].ContainsKey("healthcheck").ShouldBeTrue($"{name} waits until {other} is healthy");
            }

            foreach (var volume in List(service, "volumes"))
                volumes.ShouldContain(volume.Split(':')[0], name);
        }
    }

    private Dictionary<string, Dictionary<string, object>> Services =>
        Map(_file["services"]).ToDictionary(one => one.Key, one => Map(one.Value), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string? Condition)> Waits(Dictionary<string, object> service) =>
        service.GetValueOrDefault("depends_on") switch
        {
            null => [],
            List<object> names => names.Select(name => ((string)name, (string?)null)),
            var conditions => Map(conditions).Select(one => (one.Key, (string?)Map(one.Value)["condition"])),
        };

    private static IEnumerable<string> List(Dictionary<string, object> service, string member) =>
        service.TryGetValue(member, out var list) ? ((List<object>)list).Cast<string>() : [];

    private static Dictionary<string, object> Map(object map) =>
        ((Dictionary<object, object>)map).ToDictionary(one => (string)one.Key, one => one.Value, StringComparer.Ordinal);

    /// <summary>With a value that is missing, or a default.</summary>
    [GeneratedRegex(@"\$\{[A-Z_]+(:[?-][^}]*)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
