using System.Text.Json;
using Easel.Core.Routing;
using Easel.Providers.Http;

namespace Easel.Providers.EaselServer;

/// <summary>By which servers of Easel a model comes that another one lists (<c>easel.servers</c>): where they list each other's models, one's
/// own would come back under ever longer names.</summary>
internal static class ServerChain
{
    private const int MaxId = 64;

    /// <summary>The servers, the one that was asked first; none for a service that is no Easel.</summary>
    public static IReadOnlyList<string> Of(JsonElement entry) =>
        [
            .. entry
                .Member("easel")
                .Entries("servers")
                .Select(server => server.TryGetText())
                .OfType<string>()
                .Where(server => server.Length <= MaxId)
                .Take(RouteLimits.MaxHops + 1),
        ];

    /// <summary>The model is not this server's own, and no further away than requests go.</summary>
    public static bool Leads(JsonElement entry, string? own) =>
        Of(entry) is var servers && servers.Count <= RouteLimits.MaxHops && !servers.Contains(own, StringComparer.Ordinal);
}
