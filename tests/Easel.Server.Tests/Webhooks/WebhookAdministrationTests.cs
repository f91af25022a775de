using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Http;
using StandardWebhooks;

namespace Easel.Server.Tests.Webhooks;

/// <summary>Endpoints made, changed, tried and deleted by the API, on a running server with a receiver that verifies.</summary>
public sealed class WebhookAdministrationTests
{
    private const string Path = "/v1/admin/webhooks";
    private static readonly string[] Trusting = ["--Easel:Webhooks:TrustedHosts=127.0.0.1"];

    [Fact]
    public async Task An_endpoint_is_made_told_of_events_and_says_what_became_of_them()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(args: Trusting);
        var made = await SendAsync(
            server.Client,
            HttpMethod.Post,
            Path,
            new
            {
                url = receiver.Url,
                name = "ci",
                events = new[] { "response.completed" },
            }
        );
        var (id, secret) = (made.GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);

        var test = await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/test", null);
        (test.GetProperty("status").GetString(), test.GetProperty("last_status").GetInt32()).ShouldBe(("delivered", 200));
        var response = await server.Client.PostAsJsonAsync("/v1/responses", WebhookTests.Background);
        response.EnsureSuccessStatusCode();
        await Eventually.HoldsAsync(() => receiver.Received.Count == 2);

        foreach (var (body, headers) in receiver.Received)
            new StandardWebhook(secret).Verify(body, headers);
        await Eventually.HoldsAsync(async () =>
            (await DeliveriesAsync(server.Client, id)).All(one => one.GetProperty("status").GetString() is "delivered")
        );
        (await DeliveriesAsync(server.Client, id))
            .Select(one => one.GetProperty("type").GetString())
            .ShouldBe(["response.completed", "webhook.test"]);
        var list = (await SendAsync(server.Client, HttpMethod.Get, Path, null)).GetProperty("data");
        list.GetArrayLength().ShouldBe(1);
        list.ToString().ShouldNotContain(secret);
        (await SendAsync(server.Client, HttpMethod.Delete, $"{Path}/{id}", null)).GetProperty("deleted").GetBoolean().ShouldBeTrue();
        (await server.Client.GetAsync($"{Path}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rotated_secret_and_the_one_before_both_verify_until_it_is_over()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(args: Trusting);
        var made = await SendAsync(server.Client, HttpMethod.Post, Path, new { url = receiver.Url });
        var (id, first) = (made.GetProperty("id").GetString()!, made.GetProperty("secret").GetString()!);

        var second = (await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/rotate", null)).GetProperty("secret").GetString()!;
        await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/test", null);
        var third = (await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/rotate", new { grace_seconds = 0 }))
            .GetProperty("secret")
            .GetString()!;
        await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/test", null);

        new[] { first, second, third }.Distinct().Count().ShouldBe(3);
        var (both, only) = (receiver.Received.First(), receiver.Received.Last());
        SignaturesOf(both).ShouldBe([Sign(second, both), Sign(first, both)]);
        SignaturesOf(only).ShouldBe([Sign(third, only)]);
        new StandardWebhook(third).Verify(only.Body, only.Headers);
    }

    [Fact]
    public async Task An_endpoint_that_fails_a_test_is_told_of_with_its_status()
    {
        await using var receiver = await HookReceiver.StartAsync();
        receiver.Answers.Enqueue(HookReceiver.Status(418));
        await using var server = await RunningServer.StartAsync(args: Trusting);
        var id = (await SendAsync(server.Client, HttpMethod.Post, Path, new { url = receiver.Url })).GetProperty("id").GetString()!;

        var test = await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/test", null);

        (
            test.GetProperty("status").GetString(),
            test.GetProperty("last_status").GetInt32(),
            test.GetProperty("last_error").GetString()
        ).ShouldBe(("failed", 418, "it answered 418"));
        test.GetProperty("next_attempt_at").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_is_wrong_is_told_all_at_once()
    {
        await using var server = await RunningServer.StartAsync(args: Trusting);

        var response = await server.Client.PostAsJsonAsync(
            Path,
            new
            {
                url = "http://example.org/",
                name = "a\nb",
                events = new[] { "response.completed", "no.such" },
                tenant = "",
                colour = "red",
            }
        );
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("colour");
        response = await server.Client.PostAsJsonAsync(
            Path,
            new
            {
                url = "http://example.org/",
                name = "a\nb",
                events = new[] { "no.such" },
                tenant = "",
            }
        );
        var text = await response.Content.ReadAsStringAsync();
        foreach (var param in (string[])["url", "name", "events", "tenant"])
            text.ShouldContain($"'{param}'");
        foreach (var url in (string[])["ftp://example.org", "https://user:pass@example.org/", "example.org", "https://"])
            (await server.Client.PostAsJsonAsync(Path, new { url })).StatusCode.ShouldBe(HttpStatusCode.BadRequest, url);
        (await server.Client.PostAsJsonAsync($"{Path}/we_nothing/rotate", new { grace_seconds = -5 })).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (await server.Client.PostAsync($"{Path}/we_nothing/test", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await server.Client.GetAsync($"{Path}/we_nothing/deliveries")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_endpoint_of_the_configuration_is_listed_and_tried_and_not_changed()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(
            args:
            [
                .. Trusting,
                $"--Easel:Webhooks:Endpoints:0:Url={receiver.Url}",
                $"--Easel:Webhooks:Endpoints:0:Secret={WebhookTests.Secret}",
            ]
        );
        var one = (await SendAsync(server.Client, HttpMethod.Get, Path, null)).GetProperty("data")[0];
        one.GetProperty("source").GetString().ShouldBe("configuration");
        var id = one.GetProperty("id").GetString();

        (await SendAsync(server.Client, HttpMethod.Post, $"{Path}/{id}/test", null))
            .GetProperty("status")
            .GetString()
            .ShouldBe("delivered");
        (await DeliveriesAsync(server.Client, id!)).ShouldHaveSingleItem();
        (await server.Client.PostAsJsonAsync($"{Path}/{id}", new { enabled = false })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await server.Client.DeleteAsync($"{Path}/{id}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_tenants_administrator_sees_and_makes_its_own_alone()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await KeyServer.StartAsync(args: Trusting);
        string[] scopes = ["admin", "images"];
        var (_, acme) = await server.CreateAsync(
            new
            {
                name = "a",
                tenant = "acme",
                scopes,
            }
        );
        var (_, other) = await server.CreateAsync(
            new
            {
                name = "b",
                tenant = "other",
                scopes,
            }
        );
        var (_, plain) = await server.CreateAsync(new { name = "c", tenant = "acme" });
        var made = await server.AskAsync(HttpMethod.Post, Path, acme, new { url = receiver.Url });
        var id = made.GetProperty("id").GetString()!;
        made.GetProperty("tenant").GetString().ShouldBe("acme");

        await server.AskAsync(HttpMethod.Post, Path, acme, new { url = receiver.Url, tenant = "other" }, HttpStatusCode.BadRequest);
        (await server.AskAsync(HttpMethod.Get, Path, other)).GetProperty("data").GetArrayLength().ShouldBe(0);
        (await server.AskAsync(HttpMethod.Get, Path, KeyServer.Admin)).GetProperty("data").GetArrayLength().ShouldBe(1);
        (HttpMethod, string)[] calls =
        [
            (HttpMethod.Get, ""),
            (HttpMethod.Delete, ""),
            (HttpMethod.Post, "/rotate"),
            (HttpMethod.Post, "/test"),
            (HttpMethod.Get, "/deliveries"),
        ];
        foreach (var (method, path) in calls)
        {
            using var refused = await server.SendAsync(method, $"{Path}/{id}{path}", other);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await server.StatusAsync(Path, plain)).ShouldBe(HttpStatusCode.Forbidden);
        receiver.Received.ShouldBeEmpty();
    }

    /// <summary>Standard Webhooks: separated by blanks, any of which may be the receiver's.</summary>
    private static string[] SignaturesOf((string Body, IHeaderDictionary Headers) received) =>
        received.Headers["webhook-signature"].ToString().Split(' ');

    private static string Sign(string secret, (string Body, IHeaderDictionary Headers) received)
    {
        var headers = received.Headers;
        var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(headers["webhook-timestamp"].ToString(), CultureInfo.InvariantCulture));
        return new StandardWebhook(secret).Sign(headers["webhook-id"].ToString(), at, received.Body);
    }

    private static async Task<IEnumerable<JsonElement>> DeliveriesAsync(HttpClient client, string id) =>
        (await SendAsync(client, HttpMethod.Get, $"{Path}/{id}/deliveries", null)).GetProperty("data").EnumerateArray();

    private static async Task<JsonElement> SendAsync(HttpClient client, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        var response = await client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await RunningServer.JsonAsync(response);
    }
}
