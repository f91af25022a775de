using System.Net;
using System.Text;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>Two tenants, each with an administrator, try every identifier of each other's at every endpoint that takes one.</summary>
public sealed class TenantIdentifierTests
{
    private const string Saas = "/api/v1/ai";

    /// <summary>Parameters of routes that name nothing of anybody's.</summary>
    private static readonly string[] Everybodys = ["model", "path", "service", "rest", "conversationId"];

    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.NotImplemented];

    [Fact]
    public async Task What_is_one_tenants_is_not_there_for_the_other()
    {
        var engine = new PaintEngine();
        await using var server = await KeyServer.StartAsync(engine);
        var acme = await AdministratorAsync(server, "acme");
        var other = await AdministratorAsync(server, "other");
        var ids = await KeepAsync(server, acme);
        engine.StepByStep = true;
        var drawing = server.SendAsync(HttpMethod.Post, RunningServer.Generations, acme, new { prompt = "a", size = "64x64" });
        await Eventually.HoldsAsync(async () => (ids["item_id"] = await FirstAsync(server, acme, "/v1/queue")) != "");

        using var finish = new Finishing(engine);
        foreach (var (method, route) in Routes(server))
        {
            var names = route
                .RoutePattern.Parameters.Select(parameter => parameter.Name)
                .Except(Everybodys, StringComparer.Ordinal)
                .ToList();
            names
                .Except(ids.Keys, StringComparer.Ordinal)
                .ShouldBeEmpty($"{method} {route.RoutePattern.RawText} needs a case in this test");
            if (names.Count == 0)
                continue;
            var path = BadKeyTests.PathOf(route, ids[names.Single()]);
            using var refused = await CallAsync(server, method, path, other);
            refused.StatusCode.ShouldBeOneOf(Refusals, $"{method} {path}: {await refused.Content.ReadAsStringAsync()}");
        }

        finish.Dispose();
        (await drawing).StatusCode.ShouldBe(HttpStatusCode.OK, "nobody cancelled it");
        ids.Remove("item_id");
        // All of it is there for its own tenant.
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, route) in Routes(server).Where(call => call.Method is "GET"))
        {
            if (route.RoutePattern.Parameters.Select(parameter => parameter.Name).FirstOrDefault(ids.ContainsKey) is not { } name)
                continue;
            var path = BadKeyTests.PathOf(route, ids[name]);
            using var found = await CallAsync(server, "GET", path, acme);
            if (found.IsSuccessStatusCode)
                shown.Add(name);
        }

        // Templates and providers' keys are only listed.
        ids.Keys.Except(shown, StringComparer.Ordinal).ShouldBe(["templateId", "keyId"], ignoreOrder: true);
        foreach (var (list, name) in ((string, string)[])[($"{Saas}/templates", "templateId"), ($"{Saas}/api-keys", "keyId")])
            (await FirstAsync(server, acme, list)).ShouldBe(ids[name]);
        foreach (var list in (string[])[$"{Saas}/templates", $"{Saas}/api-keys", "/v1/admin/webhooks", "/v1/gallery/images", "/v1/presets"])
            (await FirstAsync(server, other, list)).ShouldBe("", list);
    }

    [Fact]
    public async Task A_cached_image_is_its_tenants_and_so_is_what_clears_the_cache()
    {
        await using var server = await KeyServer.StartAsync();
        var acme = await AdministratorAsync(server, "acme");
        var other = await AdministratorAsync(server, "other");
        (await IsCachedAsync(server, acme)).ShouldBeFalse();
        (await IsCachedAsync(server, acme)).ShouldBeTrue();

        (await IsCachedAsync(server, other)).ShouldBeFalse("what another drew is not told");
        await server.AskAsync(HttpMethod.Delete, $"{Saas}/cache", other);

        (await IsCachedAsync(server, acme)).ShouldBeTrue("the other cleared its own");
        (await IsCachedAsync(server, other)).ShouldBeFalse();
        (await SizeAsync(server, acme)).ShouldBe(1);
        (await SizeAsync(server, other)).ShouldBe(1);
        (await SizeAsync(server, KeyServer.Admin)).ShouldBe(2);
    }

    private static async Task<Dictionary<string, string>> KeepAsync(KeyServer server, string key)
    {
        var batch = await KeptWork.BatchAsync(server, key);
        var response = await server.AskAsync(HttpMethod.Post, "/v1/responses", key, KeptWork.Response());
        var tiny = new { prompt = "a", size = "64x64" };
        var task = await server.AskAsync(HttpMethod.Post, $"{RunningServer.Generations}/async", key, tiny, HttpStatusCode.Accepted);
        var stored = new
        {
            prompt = "a",
            size = "64x64",
            store = true,
        };
        var drawn = await server.AskAsync(HttpMethod.Post, RunningServer.Generations, key, stored);
        var provider = new
        {
            name = "a",
            providerId = "paint",
            apiKey = "sk-1",
        };
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["file_id"] = batch.GetProperty("input_file_id").GetString()!,
            ["batch_id"] = batch.GetProperty("id").GetString()!,
            ["response_id"] = response.GetProperty("id").GetString()!,
            ["job_id"] = response.GetProperty("id").GetString()!,
            ["task_id"] = task.GetProperty("task_id").GetString()!,
            ["image_id"] = drawn.GetProperty("easel").GetProperty("gallery_ids")[0].GetString()!,
            ["preset_id"] = await MadeAsync(server, key, "/v1/presets", new { name = "a", prompt = "a" }),
            ["key_id"] = await MadeAsync(server, key, KeyServer.Keys, new { name = "a", tenant = "acme" }),
            ["webhook_id"] = await MadeAsync(server, key, "/v1/admin/webhooks", new { url = "https://hooks.test" }),
            ["templateId"] = await MadeAsync(server, key, $"{Saas}/templates", new { name = "a", prompt = "a" }),
            ["keyId"] = await MadeAsync(server, key, $"{Saas}/api-keys", provider),
        };
    }

    private static async Task<string> MadeAsync(KeyServer server, string key, string path, object body)
    {
        var made = await server.AskAsync(HttpMethod.Post, path, key, body);
        return (made.TryGetProperty("data", out var data) ? data : made).GetProperty("id").GetString()!;
    }

    private static async Task<string> FirstAsync(KeyServer server, string key, string list)
    {
        var all = (await server.AskAsync(HttpMethod.Get, list, key)).GetProperty("data");
        return all.GetArrayLength() == 0 ? "" : all[0].GetProperty("id").GetString()!;
    }

    private static async Task<string> AdministratorAsync(KeyServer server, string tenant)
    {
        string[] scopes = ["admin", "images"];
        var (_, value) = await server.CreateAsync(
            new
            {
                name = tenant,
                tenant,
                scopes,
            }
        );
        return value;
    }

    private static async Task<bool> IsCachedAsync(KeyServer server, string key)
    {
        var drawn = await server.AskAsync(HttpMethod.Post, $"{Saas}/images/generate", key, new { prompt = "a", size = "256x256" });
        return drawn.GetProperty("data").GetProperty("cached").GetBoolean();
    }

    private static async Task<long> SizeAsync(KeyServer server, string key) =>
        (await server.AskAsync(HttpMethod.Get, $"{Saas}/cache/stats", key)).GetProperty("data").GetProperty("size").GetInt64();

    /// <summary>With a body that is good, so that nothing but the identifier is refused.</summary>
    private static Task<HttpResponseMessage> CallAsync(KeyServer server, string method, string path, string key)
    {
        var body = path.StartsWith("/v1/gallery", StringComparison.Ordinal) ? """{"starred":true}""" : "{}";
        return server.SendAsync(
            new HttpMethod(method),
            path,
            key,
            method is "POST" or "PATCH" or "PUT" ? new StringContent(body, Encoding.UTF8, "application/json") : null
        );
    }

    private static List<(string Method, RouteEndpoint Route)> Routes(KeyServer server) =>
        [
            .. from route in server.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where route.Metadata.GetMetadata<IAllowAnonymous>() is null
            where route.RoutePattern.Parameters.Count > 0
            from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select (method, route),
        ];

    /// <summary>Lets the drawing end, however the test does.</summary>
    private sealed class Finishing(PaintEngine engine) : IDisposable
    {
        public void Dispose()
        {
            engine.StepByStep = false;
            engine.Step(PaintEngine.Steps);
        }
    }
}
