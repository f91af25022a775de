using System.Net.Http.Json;
using System.Text.Json;
using Easel.Core.Webhooks;
using Easel.Server.Tests.Support;
using Easel.Server.Webhooks;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StandardWebhooks;

namespace Easel.Server.Tests.Webhooks;

/// <summary>Events reach a receiver that fails, hangs and redirects; at least once, and signed.</summary>
public sealed class WebhookTests
{
    internal static readonly object Background = new
    {
        model = "paint",
        input = "a fox",
        tools = new[] { new { type = "image_generation" } },
        background = true,
    };

    internal const string Secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    [Fact]
    public async Task A_background_response_is_told_of_when_it_is_done()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(
            args:
            [
                $"--Easel:Webhooks:Endpoints:0:Url={receiver.Url}",
                $"--Easel:Webhooks:Endpoints:0:Secret={Secret}",
                "--Easel:Webhooks:TrustedHosts=127.0.0.1",
            ]
        );
        var made = await server.Client.PostAsJsonAsync("/v1/responses", Background);
        var id = (await RunningServer.JsonAsync(made)).GetProperty("id").GetString();

        await Eventually.HoldsAsync(() => !receiver.Received.IsEmpty);

        var (body, headers) = receiver.Received.ShouldHaveSingleItem();
        new StandardWebhook(Secret).Verify(body, headers);
        using var json = JsonDocument.Parse(body);
        var told = json.RootElement;
        told.GetProperty("object").GetString().ShouldBe("event");
        told.GetProperty("type").GetString().ShouldBe("response.completed");
        told.GetProperty("id").GetString().ShouldBe(headers["webhook-id"].ToString());
        told.GetProperty("created_at").GetInt64().ShouldBeGreaterThan(1_700_000_000);
        told.GetProperty("data").GetProperty("id").GetString().ShouldBe(id);
    }

    [Fact]
    public async Task A_used_up_budget_is_told_of_once()
    {
        await using var receiver = await HookReceiver.StartAsync();
        await using var server = await RunningServer.StartAsync(
            args:
            [
                $"--Easel:Webhooks:Endpoints:0:Url={receiver.Url}",
                $"--Easel:Webhooks:Endpoints:0:Secret={Secret}",
                "--Easel:Webhooks:TrustedHosts=127.0.0.1",
                "--Easel:Limits:Key:MonthlyImages=1",
            ]
        );
        (await server.GenerateAsync(new { prompt = "a fox" })).EnsureSuccessStatusCode();
        for (var i = 0; i < 3; i++)
            (await server.GenerateAsync(new { prompt = "a fox" })).StatusCode.ShouldBe(System.Net.HttpStatusCode.TooManyRequests);
        (await server.Client.PostAsJsonAsync("/v1/responses", Background)).EnsureSuccessStatusCode();

        // The response, which fails, comes last: nothing else is on its way before it.
        await Eventually.HoldsAsync(() => receiver.Received.Any(one => one.Body.Contains("response.failed", StringComparison.Ordinal)));

        using var told = JsonDocument.Parse(
            receiver.Received.Single(one => one.Body.Contains("budget.reached", StringComparison.Ordinal)).Body
        );
        var data = told.RootElement.GetProperty("data");
        (data.GetProperty("scope").GetString(), data.GetProperty("images").GetInt64()).ShouldBe(("key", 1));
    }

    [Fact]
    public async Task What_fails_is_tried_again_later_each_time_until_it_arrives()
    {
        await using var hook = await Hook.StartAsync();
        hook.Receiver.Answers.Enqueue(HookReceiver.Status(500));
        hook.Receiver.Answers.Enqueue(HookReceiver.Status(302));
        hook.Receiver.Answers.Enqueue(HookReceiver.HangAsync);
        await hook.PublishAsync("evt_1");

        await hook.UntilReceivedAsync(4);

        hook.Receiver.Received.Select(one => one.Headers["webhook-id"].ToString()).ShouldAllBe(id => id == "evt_1");
        hook.Receiver.Received.Select(one => one.Body).Distinct().Count().ShouldBe(1);
        // Signed anew each time: receivers refuse old timestamps.
        hook.Receiver.Received.Select(one => one.Headers["webhook-timestamp"].ToString()).Distinct().Count().ShouldBeGreaterThan(1);
        await hook.ShouldBeEmptyAsync();
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await HookReceiver.StartAsync();
        await using var hook = await Hook.StartAsync();
        hook.Receiver.Answers.Enqueue(context =>
        {
            context.Response.Redirect(elsewhere.Url.ToString());
            return Task.CompletedTask;
        });
        await hook.PublishAsync("evt_1");

        await hook.UntilReceivedAsync(2);

        elsewhere.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_never_arrives_is_given_up_after_its_last_attempt()
    {
        // Of an attempt that the hurried clock ended on its way nothing would be received.
        await using var hook = await Hook.StartAsync(timeout: TimeSpan.FromDays(10));
        for (var i = 0; i < 100; i++)
            hook.Receiver.Answers.Enqueue(HookReceiver.Status(503));
        await hook.PublishAsync("evt_1");

        await hook.UntilReceivedAsync(WebhookSender.Pauses.Count + 1);

        await hook.ShouldBeEmptyAsync();
        hook.Receiver.Received.Count.ShouldBe(WebhookSender.Pauses.Count + 1);
    }

    [Fact]
    public async Task A_private_address_is_not_reached_unless_it_is_trusted()
    {
        await using var receiver = await HookReceiver.StartAsync();
        using var client = new WebhookClient(new WebhookOptions(), TimeProvider.System);
        var happened = new ServiceEvent("evt_1", "response.completed", "me", DateTimeOffset.UnixEpoch, "{}");
        var https = new UriBuilder(receiver.Url) { Scheme = "https" }.Uri;

        (await client.SendAsync(new WebhookEndpoint("we", receiver.Url, Secret, []), happened, default)).ShouldBe(
            new WebhookOutcome(null, "its URL begins with http://")
        );
        (await client.SendAsync(new WebhookEndpoint("we", https, Secret, []), happened, default)).ShouldBe(
            new WebhookOutcome(null, "its address is not on the public internet")
        );
        receiver.Received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Url=ftp://example.org", "Url")]
    [InlineData("Url=http://example.org/hook", "Url")]
    [InlineData("Url=https://user@example.org/hook", "Url")]
    [InlineData("Secret=short", "Secret")]
    [InlineData("Secret=whsec_AAAA", "Secret")]
    [InlineData("Events=batch.completed;batch.done", "Events")]
    [InlineData("Colour=red", "Colour")]
    public void Bad_options_are_told_at_start_and_no_secret_with_them(string option, string named)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        configuration["Easel:Webhooks:Endpoints:0:Url"] = "https://example.org/hook";
        configuration["Easel:Webhooks:Endpoints:0:Secret"] = Secret;
        var (name, value) = (
            option[..option.IndexOf('=', StringComparison.Ordinal)],
            option[(option.IndexOf('=', StringComparison.Ordinal) + 1)..]
        );
        configuration[$"Easel:Webhooks:Endpoints:0:{name}"] = value;

        var problem = WebhookOptionsBinder.Bind(configuration).Problems.ShouldHaveSingleItem();

        problem.ShouldStartWith($"Easel:Webhooks:Endpoints:0:{named} ");
        problem.ShouldNotContain("short");
        problem.ShouldNotContain("AAAA");
    }

    private sealed class NoProtector : Easel.Core.Secrets.ISecretProtector
    {
        public string Protect(string secret, string purpose) => secret;

        public string? Unprotect(string encrypted, string purpose) => encrypted;
    }

    /// <summary>A sender whose clock goes as fast as it is waited for.</summary>
    private sealed class Hook : IAsyncDisposable
    {
        // Attempts are days apart.
        private static readonly TimeSpan Step = TimeSpan.FromHours(1);

        private readonly TemporaryFolder _folder = new();
        private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
        private readonly SqliteDatabase _database;
        private readonly SqlWebhookStore _store;
        private readonly WebhookClient _client;
        private readonly WebhookSender _sender;
        private readonly WebhookOptions _options;

        private Hook(HookReceiver receiver, TimeSpan timeout)
        {
            Receiver = receiver;
            _options = new WebhookOptions
            {
                Endpoints = [new WebhookEndpoint("we_1", receiver.Url, Secret, [])],
                TrustedHosts = ["127.0.0.1"],
                Timeout = timeout,
            };
            _database = new SqliteDatabase(DataFolder.Open(_folder.Path).Folder!);
            _store = new SqlWebhookStore(_database, _clock);
            _client = new WebhookClient(_options, _clock);
            var directory = new WebhookDirectory(
                _options,
                new SqlWebhookSubscriptions(_database),
                new WebhookSecrets(new NoProtector()),
                _clock,
                NullLogger<WebhookDirectory>.Instance
            );
            _sender = new WebhookSender(_store, _options, directory, _client, _clock, NullLogger<WebhookSender>.Instance);
        }

        public HookReceiver Receiver { get; }

        public static async Task<Hook> StartAsync(TimeSpan? timeout = null)
        {
            var hook = new Hook(await HookReceiver.StartAsync(), timeout ?? TimeSpan.FromSeconds(2));
            await hook._sender.StartAsync(default);
            return hook;
        }

        public Task PublishAsync(string id) =>
            _store.PublishAsync(new ServiceEvent(id, "response.completed", "me", _clock.GetUtcNow(), """{"id":"resp_1"}"""), default);

        public Task UntilReceivedAsync(int count) =>
            Eventually.HoldsAsync(() =>
            {
                _clock.Advance(Step);
                return Receiver.Received.Count >= count;
            });

        /// <summary>Nothing is left to send, however long one waits.</summary>
        public async Task ShouldBeEmptyAsync()
        {
            await Eventually.HoldsAsync(async () =>
            {
                _clock.Advance(Step);
                return await _database.ReadAsync(
                        session => session.ScalarAsync<int>("SELECT COUNT(*) FROM webhook_deliveries WHERE state = 0"),
                        default
                    ) == 0;
            });
        }

        public async ValueTask DisposeAsync()
        {
            await _sender.StopAsync(default);
            _sender.Dispose();
            _client.Dispose();
            _database.Dispose();
            await Receiver.DisposeAsync();
            _folder.Dispose();
        }
    }
}
