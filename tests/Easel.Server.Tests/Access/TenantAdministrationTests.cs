using System.Net;
using Easel.Core.Usage;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>An administrator's key with a tenant sees and changes what is this tenant's, and nothing of another's.</summary>
public sealed class TenantAdministrationTests
{
    private const string Saas = "/api/v1/ai";
    private static readonly string[] Scopes = ["admin", "images"];

    private static readonly long Yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();

    [Fact]
    public async Task Usage_costs_and_the_export_hold_its_own_alone()
    {
        await using var server = await KeyServer.StartAsync();
        var (acme, other) = await TwoAsync(server);
        foreach (var (key, n) in ((string, int)[])[(acme, 1), (other, 2)])
        {
            var asked = new
            {
                prompt = "a",
                size = "64x64",
                n,
            };
            await server.AskAsync(HttpMethod.Post, RunningServer.Generations, key, asked);
        }

        var store = server.Server.Services.GetRequiredService<IUsageStore>();
        var all = new UsageQuery(new UsageRange(DateTimeOffset.UnixEpoch, TimeProvider.System.GetUtcNow().AddDays(1)));
        await Eventually.HoldsAsync(async () => (await store.SumAsync(all, default)).Sum(sum => sum.Requests) == 2);

        (await ImagesAsync(server, acme, "")).ShouldBe(1);
        (await ImagesAsync(server, other, "")).ShouldBe(2);
        (await ImagesAsync(server, acme, "&project_ids[]=other")).ShouldBe(0);
        (await ImagesAsync(server, KeyServer.Admin, "")).ShouldBe(3);
        using var export = await server.SendAsync(HttpMethod.Get, "/v1/usage/export", acme);
        var csv = await export.Content.ReadAsStringAsync();
        csv.ShouldContain(",acme,");
        csv.ShouldNotContain(",other,");
    }

    [Fact]
    public async Task Templates_keys_of_providers_and_access_keys_of_another_are_not_there()
    {
        await using var server = await KeyServer.StartAsync();
        var (acme, other) = await TwoAsync(server);
        var template = (await server.AskAsync(HttpMethod.Post, $"{Saas}/templates", acme, new { name = "mine", prompt = "a {{b}}" }))
            .GetProperty("data")
            .GetProperty("id")
            .GetString();
        var provider = (await server.AskAsync(HttpMethod.Get, $"{Saas}/providers", acme))
            .GetProperty("data")[0]
            .GetProperty("id")
            .GetString();
        var secret = await server.AskAsync(
            HttpMethod.Post,
            $"{Saas}/api-keys",
            acme,
            new
            {
                name = "k",
                providerId = provider,
                apiKey = "the-secret-of-acme",
            }
        );
        var keyOf = secret.GetProperty("data").GetProperty("id").GetString();
        var (keyId, _) = await server.CreateAsync(new { name = "c", tenant = "acme" });

        (await server.AskAsync(HttpMethod.Get, $"{Saas}/templates", other)).GetProperty("data").GetArrayLength().ShouldBe(0);
        (await server.AskAsync(HttpMethod.Get, $"{Saas}/api-keys", other)).GetProperty("data").GetArrayLength().ShouldBe(0);
        (HttpMethod Method, string Path, object? Body)[] calls =
        [
            (HttpMethod.Patch, $"{Saas}/templates/{template}", new { name = "yours" }),
            (HttpMethod.Delete, $"{Saas}/templates/{template}", null),
            (HttpMethod.Post, $"{Saas}/templates/{template}/use", new { variables = new { b = "c" } }),
            (HttpMethod.Delete, $"{Saas}/api-keys/{keyOf}", null),
            (HttpMethod.Get, $"{KeyServer.Keys}/{keyId}", null),
            (HttpMethod.Post, $"{KeyServer.Keys}/{keyId}/rotate", null),
            (HttpMethod.Delete, $"{KeyServer.Keys}/{keyId}", null),
        ];
        foreach (var (method, path, body) in calls)
        {
            using var refused = await server.SendAsync(method, path, other, body);
            refused.StatusCode.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], $"{method} {path}");
        }

        using var foreign = await server.SendAsync(
            HttpMethod.Get,
            $"{Saas}/api-keys",
            other,
            prepare: request => request.Headers.Add("x-tenant-id", "acme")
        );
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        // Nothing of it was changed.
        (await server.AskAsync(HttpMethod.Get, $"{Saas}/templates", acme))
            .GetProperty("data")[0]
            .GetProperty("name")
            .GetString()
            .ShouldBe("mine");
        var kept = (await server.AskAsync(HttpMethod.Get, $"{Saas}/api-keys", acme)).GetProperty("data");
        kept.GetArrayLength().ShouldBe(1);
        kept.ToString().ShouldNotContain("the-secret-of-acme");
    }

    private static async Task<(string Acme, string Other)> TwoAsync(KeyServer server)
    {
        var (_, acme) = await server.CreateAsync(
            new
            {
                name = "a",
                tenant = "acme",
                scopes = Scopes,
            }
        );
        var (_, other) = await server.CreateAsync(
            new
            {
                name = "b",
                tenant = "other",
                scopes = Scopes,
            }
        );
        return (acme, other);
    }

    private static async Task<long> ImagesAsync(KeyServer server, string key, string query) =>
        (await server.AskAsync(HttpMethod.Get, $"/v1/organization/usage/images?start_time={Yesterday}{query}", key))
            .GetProperty("data")
            .EnumerateArray()
            .SelectMany(bucket => bucket.GetProperty("results").EnumerateArray())
            .Sum(result => result.GetProperty("images").GetInt64());
}
