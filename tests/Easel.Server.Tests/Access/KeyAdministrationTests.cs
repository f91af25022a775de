using System.Net;
using System.Text;
using Easel.Core.Access.Keys;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

public sealed class KeyAdministrationTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task A_key_is_shown_once_and_kept_as_a_hash()
    {
        using var data = new TemporaryFolder();
        await using var server = await KeyServer.StartAsync(data: data.Path);
        var (id, value) = await server.CreateAsync(
            new
            {
                name = "studio",
                tenant = "acme",
                user = "ada",
                scopes = new[] { "images" },
                models = new[] { PaintEngine.Card.Id },
                limits = new { images_per_minute = 60, monthly_cost = 12.5 },
            }
        );

        AccessKeySecret.IsWellFormed(value).ShouldBeTrue();
        var key = await server.AskAsync(HttpMethod.Get, $"{KeyServer.Keys}/{id}", KeyServer.Admin);
        key.TryGetProperty("value", out _).ShouldBeFalse();
        key.GetProperty("object").GetString().ShouldBe("access_key");
        key.GetProperty("redacted_value").GetString().ShouldBe($"easel_sk_...{value[^4..]}");
        key.GetProperty("status").GetString().ShouldBe("active");
        key.GetProperty("tenant").GetString().ShouldBe("acme");
        key.GetProperty("limits").GetProperty("monthly_cost").GetDecimal().ShouldBe(12.5m);
        key.GetProperty("limits").GetProperty("requests_per_minute").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var list = await server.AskAsync(HttpMethod.Get, KeyServer.Keys, KeyServer.Admin);
        list.GetProperty("data").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe(id);
        list.ToString().ShouldNotContain(value);
        (await server.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync(KeyServer.Keys, value)).ShouldBe(HttpStatusCode.Forbidden);

        foreach (var file in Directory.EnumerateFiles(data.Path, "*", SearchOption.AllDirectories))
        {
            await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(content, Encoding.Latin1);
            (await text.ReadToEndAsync(Never)).ShouldNotContain(value, Case.Sensitive, file);
        }
    }

    [Fact]
    public async Task A_rotated_key_opens_with_its_new_value_and_for_a_while_with_the_one_before()
    {
        var time = new ManualTime();
        await using var server = await KeyServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(time));
        var (id, first) = await server.CreateAsync(new { name = "a" });

        var second = await RotateAsync(server, id, new { grace_seconds = 60 });
        (await server.StatusAsync("/v1/models", first)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync("/v1/models", second)).ShouldBe(HttpStatusCode.OK);
        time.Advance(TimeSpan.FromSeconds(61));
        (await server.StatusAsync("/v1/models", first)).ShouldBe(HttpStatusCode.Unauthorized);
        (await server.StatusAsync("/v1/models", second)).ShouldBe(HttpStatusCode.OK);

        var third = await RotateAsync(server, id, new { grace_seconds = 0 });
        (await server.StatusAsync("/v1/models", second)).ShouldBe(HttpStatusCode.Unauthorized);
        (await server.StatusAsync("/v1/models", third)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_and_revoking_the_last_does_not_open_the_server()
    {
        await using var server = await RunningServer.StartAsync();
        // Nobody has a key yet: on this machine anyone may create the first.
        using var created = await server.Client.PostAsync(
            KeyServer.Keys,
            new StringContent("""{"name": "first", "scopes": ["images", "admin"]}""", Encoding.UTF8, "application/json")
        );
        var key = await RunningServer.JsonAsync(created);
        created.StatusCode.ShouldBe(HttpStatusCode.OK, key.ToString());
        created.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await server.Client.GetAsync("/v1/models")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        server.Client.DefaultRequestHeaders.Authorization = new("Bearer", key.GetProperty("value").GetString());
        (await server.Client.GetAsync("/v1/models")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var deleted = await server.Client.DeleteAsync($"{KeyServer.Keys}/{key.GetProperty("id").GetString()}");
        (await RunningServer.JsonAsync(deleted)).GetProperty("deleted").GetBoolean().ShouldBeTrue();

        using var refused = await server.Client.GetAsync("/v1/models");
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RunningServer.JsonAsync(refused)).GetProperty("error").GetProperty("message").GetString()!.ShouldContain("revoked");
        server.Client.DefaultRequestHeaders.Authorization = null;
        (await server.Client.GetAsync("/v1/models")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_revocation_reaches_another_server_within_seconds()
    {
        using var data = new TemporaryFolder();
        var time = new ManualTime();
        await using var one = await KeyServer.StartAsync(data: data.Path, replace: services => services.AddSingleton<TimeProvider>(time));
        await using var other = await KeyServer.StartAsync(data: data.Path, replace: services => services.AddSingleton<TimeProvider>(time));
        var (id, value) = await one.CreateAsync(new { name = "a" });
        (await other.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.OK);

        await one.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/revoke", KeyServer.Admin);

        (await one.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.Unauthorized);
        time.Advance(TimeSpan.FromSeconds(2));
        (await other.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task When_a_key_was_used_is_noted_at_the_latest_when_the_server_stops()
    {
        using var data = new TemporaryFolder();
        string id;
        await using (var server = await KeyServer.StartAsync(data: data.Path))
        {
            (id, var value) = await server.CreateAsync(new { name = "a" });
            (await server.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.OK);
            await server.Server.StopAsync();
        }

        await using var again = await KeyServer.StartAsync(data: data.Path);
        var key = await again.AskAsync(HttpMethod.Get, $"{KeyServer.Keys}/{id}", KeyServer.Admin);
        key.GetProperty("last_used_at").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Number);
    }

    [Fact]
    public async Task What_a_key_may_do_is_changed_and_taken_away()
    {
        await using var server = await KeyServer.StartAsync();
        var (id, value) = await server.CreateAsync(
            new
            {
                name = "a",
                models = new[] { "none" },
                limits = new { concurrent = 1 },
            }
        );
        (await server.StatusAsync($"/v1/models/{PaintEngine.Card.Id}", value)).ShouldBe(HttpStatusCode.NotFound);

        var changed = await server.AskAsync(
            HttpMethod.Post,
            $"{KeyServer.Keys}/{id}",
            KeyServer.Admin,
            new { name = "b", models = (object?)null }
        );

        changed.GetProperty("name").GetString().ShouldBe("b");
        changed.GetProperty("limits").GetProperty("concurrent").GetInt32().ShouldBe(1);
        (await server.StatusAsync($"/v1/models/{PaintEngine.Card.Id}", value)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_belongs_to_a_tenant_administers_this_tenants_keys_alone()
    {
        await using var server = await KeyServer.StartAsync();
        var (_, admin) = await server.CreateAsync(
            new
            {
                name = "acme's",
                tenant = "acme",
                scopes = new[] { "admin" },
            }
        );
        var (others, value) = await server.CreateAsync(new { name = "other's", tenant = "other" });

        await server.AskAsync(HttpMethod.Post, KeyServer.Keys, admin, new { name = "a", tenant = "acme" });
        foreach (var tenant in new[] { "other", null })
        {
            var refusal = await server.AskAsync(
                HttpMethod.Post,
                KeyServer.Keys,
                admin,
                new { name = "a", tenant },
                HttpStatusCode.BadRequest
            );
            refusal.GetProperty("error").GetProperty("param").GetString().ShouldBe("tenant");
        }

        foreach (
            var (method, path) in new[]
            {
                (HttpMethod.Get, ""),
                (HttpMethod.Delete, ""),
                (HttpMethod.Post, "/revoke"),
                (HttpMethod.Post, "/rotate"),
            }
        )
            await server.AskAsync(method, $"{KeyServer.Keys}/{others}{path}", admin, null, HttpStatusCode.NotFound);
        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{others}", admin, new { name = "mine" }, HttpStatusCode.NotFound);
        (await NamesAsync(server, admin, "")).ShouldBe(["a", "acme's"]);
        (await NamesAsync(server, admin, "?tenant=other")).ShouldBeEmpty();
        await server.AskAsync(HttpMethod.Get, $"{KeyServer.Keys}?after={others}", admin, null, HttpStatusCode.BadRequest);
        (await server.StatusAsync("/v1/models", value)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync("/v1/models", admin)).ShouldBe(HttpStatusCode.Forbidden, "it may administer, and not draw");
    }

    private static async Task<string> RotateAsync(KeyServer server, string id, object body) =>
        (await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/rotate", KeyServer.Admin, body)).GetProperty("value").GetString()!;

    private static async Task<IEnumerable<string?>> NamesAsync(KeyServer server, string key, string query) =>
        (await server.AskAsync(HttpMethod.Get, KeyServer.Keys + query, key))
            .GetProperty("data")
            .EnumerateArray()
            .Select(one => one.GetProperty("name").GetString())
            .Order(StringComparer.Ordinal);
}
