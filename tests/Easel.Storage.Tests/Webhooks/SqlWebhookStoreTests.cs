using Easel.Core.Webhooks;
using Easel.Jobs;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Webhooks;

/// <summary>What every <see cref="IWebhookStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class SqlWebhookStoreTests(TestDatabase database) : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly WebhookEndpoint All = new("we_all", new Uri("https://all.test/"), "whsec_", []);
    private static readonly WebhookEndpoint Batches = new("we_batches", new Uri("https://batches.test/"), "whsec_", ["batch.completed"]);

    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_event_goes_to_each_endpoint_that_wants_it_and_to_each_once()
    {
        var happened = Event("evt_1", "batch.completed");
        await Open().PublishAsync(happened, default);
        await Open().PublishAsync(happened, default);
        await Open().PublishAsync(Event("evt_2", "response.completed"), default);

        (await Open().FanOutAsync([All, Batches], default)).ShouldBe(2);
        (await Open().FanOutAsync([All, Batches], default)).ShouldBe(0);

        var taken = await ClaimAsync(Open());
        taken
            .Select(delivery => (delivery.Event.Id, delivery.EndpointId))
            .ShouldBe([("evt_1", "we_all"), ("evt_1", "we_batches"), ("evt_2", "we_all")], ignoreOrder: true);
        taken.ShouldAllBe(delivery => delivery.Attempt == 1);
        taken.First(delivery => delivery.Event.Id == "evt_1").Event.ShouldBe(happened);
    }

    [Fact]
    public async Task A_delivery_is_one_servers_until_its_lease_ends()
    {
        await PublishAsync("evt_1");

        (await ClaimAsync(Open())).Count.ShouldBe(1);
        (await ClaimAsync(Open())).ShouldBeEmpty();
        _time.Advance(Lease);

        (await ClaimAsync(Open())).ShouldHaveSingleItem().Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task What_failed_comes_again_when_it_is_due_and_what_arrived_does_not()
    {
        await PublishAsync("evt_1");
        await PublishAsync("evt_2");
        var taken = await ClaimAsync(Open());
        await Open().EndAsync(taken.Single(delivery => delivery.Event.Id == "evt_1"), new WebhookOutcome(200, null), default);
        await Open()
            .RetryAsync(
                taken.Single(delivery => delivery.Event.Id == "evt_2"),
                new WebhookOutcome(500, "it answered 500"),
                TimeSpan.FromHours(2),
                default
            );

        _time.Advance(TimeSpan.FromHours(2) - TimeSpan.FromSeconds(1));
        (await ClaimAsync(Open())).ShouldBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(1));

        (await ClaimAsync(Open()))
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(delivery => delivery.Event.Id.ShouldBe("evt_2"), delivery => delivery.Attempt.ShouldBe(2));
    }

    [Fact]
    public async Task A_server_takes_no_delivery_of_an_endpoint_that_it_does_not_know()
    {
        await Open().PublishAsync(Event("evt_1", "batch.completed"), default);
        await Open().FanOutAsync([All], default);

        (await Open().ClaimAsync([Batches], Lease, 10, default)).ShouldBeEmpty();
        (await Open().ClaimAsync([], Lease, 10, default)).ShouldBeEmpty();
        (await Open().ClaimAsync([All], Lease, 10, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_servers_share_the_deliveries_out()
    {
        for (var i = 0; i < 20; i++)
            await PublishAsync($"evt_{i}");

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Open().ClaimAsync([All], Lease, 5, default))));
        var rest = await Open().ClaimAsync([All], Lease, 20, default);

        taken
            .SelectMany(some => some)
            .Concat(rest)
            .Select(delivery => delivery.Event.Id)
            .Order()
            .ShouldBe(Enumerable.Range(0, 20).Select(i => $"evt_{i}").Order());
    }

    [Theory]
    [InlineData("response", JobState.Completed, "response.completed")]
    [InlineData("response", JobState.Failed, "response.failed")]
    [InlineData("batch", JobState.Completed, "batch.completed")]
    [InlineData("batch", JobState.Cancelled, "batch.cancelled")]
    [InlineData("image_task", JobState.Completed, "job.completed")]
    public async Task The_end_of_a_job_that_waited_in_the_queue_is_an_event(string kind, JobState state, string type)
    {
        var jobs = new SqlJobStore(database.Open(), _time);
        await jobs.AddAsync(new NewJob("job_1", "me", kind, new byte[1], null), default);
        (await Open().FanOutAsync([All], default)).ShouldBe(0);
        var claim = await jobs.ClaimAsync(kind, "runner", Lease, alone: true, default);

        (await jobs.EndAsync(claim.Job!.Lease, state, null, default)).ShouldBeTrue();

        await Open().FanOutAsync([All], default);
        var happened = (await ClaimAsync(Open())).ShouldHaveSingleItem().Event;
        (happened.Type, happened.Owner, happened.Data, happened.At).ShouldBe((type, "me", """{"id":"job_1"}""", _time.GetUtcNow()));
    }

    [Fact]
    public async Task A_job_that_is_cancelled_in_the_queue_has_ended_too()
    {
        var jobs = new SqlJobStore(database.Open(), _time);
        await jobs.AddAsync(new NewJob("job_1", "me", "response", new byte[1], null), default);

        await jobs.CancelAsync("me", "job_1", default);
        await jobs.CancelAsync("me", "job_1", default);

        (await Open().FanOutAsync([All], default)).ShouldBe(1);
        (await ClaimAsync(Open())).Single().Event.Type.ShouldBe("response.cancelled");
    }

    [Fact]
    public async Task The_end_of_a_job_that_somebody_waits_for_is_no_event()
    {
        var jobs = new SqlJobStore(database.Open(), _time);
        var claimed = await jobs.AddClaimedAsync(new NewJob("job_1", "me", "response", new byte[1], null), "runner", Lease, default);

        (await jobs.EndAsync(claimed.Lease, JobState.Completed, null, default)).ShouldBeTrue();

        (await Open().FanOutAsync([All], default)).ShouldBe(0);
    }

    [Fact]
    public async Task Old_events_go_with_their_deliveries()
    {
        await PublishAsync("evt_1");
        _time.Advance(TimeSpan.FromDays(41));

        await Open().RemoveExpiredAsync(default);

        (await ClaimAsync(Open())).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_the_clock_was_set_back_nothing_waits_for_it_to_catch_up()
    {
        await PublishAsync("evt_1");
        var delivery = (await ClaimAsync(Open())).Single();
        await Open().RetryAsync(delivery, new WebhookOutcome(503, "it answered 503"), TimeSpan.FromHours(24), default);
        await Open().RemoveExpiredAsync(default);
        (await ClaimAsync(Open())).ShouldBeEmpty("its time has not come");

        _time.AdjustTime(_time.GetUtcNow() - TimeSpan.FromDays(30));
        await Open().RemoveExpiredAsync(default);

        (await ClaimAsync(Open())).Single().Event.Id.ShouldBe("evt_1");
    }

    [Fact]
    public async Task What_became_of_an_event_stays_beside_it()
    {
        for (var i = 1; i <= 3; i++)
        {
            await PublishAsync($"evt_{i}");
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        var taken = await ClaimAsync(Open());
        await Open().EndAsync(Of("evt_1"), new WebhookOutcome(204, null), default);
        await Open().EndAsync(Of("evt_2"), new WebhookOutcome(null, "it could not be reached"), default);
        await Open().RetryAsync(Of("evt_3"), new WebhookOutcome(503, "it answered 503"), TimeSpan.FromMinutes(5), default);

        var page = await Open().ListAsync("we_all", null, newestFirst: true, 2, default);
        page.HasMore.ShouldBeTrue();
        page.Items.Select(one => (one.Event.Id, one.State, one.Attempts, one.Last.Status, one.Last.Problem))
            .ShouldBe([
                ("evt_3", DeliveryState.Pending, 1, 503, "it answered 503"),
                ("evt_2", DeliveryState.Failed, 1, null, "it could not be reached"),
            ]);
        page.Items[0].DueAt.ShouldBe(_time.GetUtcNow() + TimeSpan.FromMinutes(5));
        (page.Items[1].TriedAt, page.Items[1].DueAt).ShouldBe((_time.GetUtcNow(), null));
        var rest = await Open().ListAsync("we_all", "evt_2", newestFirst: true, 2, default);
        (rest.Items.Single().State, rest.HasMore).ShouldBe((DeliveryState.Delivered, false));
        (await Open().ListAsync("we_all", null, newestFirst: false, 1, default)).Items.Single().Event.Id.ShouldBe("evt_1");
        (await Open().ListAsync("we_batches", null, newestFirst: true, 5, default)).Items.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromDays(1));
        (await ClaimAsync(Open())).ShouldHaveSingleItem().Event.Id.ShouldBe("evt_3");

        WebhookDelivery Of(string id) => taken.Single(delivery => delivery.Event.Id == id);
    }

    [Fact]
    public async Task A_late_failure_does_not_undo_what_another_server_did()
    {
        await PublishAsync("evt_1");
        var late = (await ClaimAsync(Open())).Single();
        _time.Advance(Lease);
        var again = (await ClaimAsync(Open())).Single();
        await Open().EndAsync(again, new WebhookOutcome(200, null), default);

        await Open().RetryAsync(late, new WebhookOutcome(null, "it did not answer in time"), TimeSpan.Zero, default);

        (await Open().ListAsync("we_all", null, newestFirst: true, 1, default)).Items.Single().State.ShouldBe(DeliveryState.Delivered);
        (await ClaimAsync(Open())).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_for_one_endpoint_goes_to_no_other()
    {
        var delivery = await Open().AddAsync(Event("evt_1", EventTypes.Test), "we_batches", Lease, default);

        delivery.Attempt.ShouldBe(1);
        (await Open().FanOutAsync([All, Batches], default)).ShouldBe(0);
        (await ClaimAsync(Open())).ShouldBeEmpty();
        (await Open().ListAsync("we_batches", null, newestFirst: true, 5, default)).Items.Single().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_kept_endpoint_gets_its_tenants_events_and_no_others_while_it_is_enabled()
    {
        var endpoints = new SqlWebhookSubscriptions(database.Open());
        var acme = Subscription("we_acme", "acme");
        (await endpoints.TryAddAsync(acme, 1, default)).ShouldBeTrue();
        (await endpoints.TryAddAsync(Subscription("we_more", "acme"), 1, default)).ShouldBeFalse();
        (await endpoints.TryAddAsync(Subscription("we_any", null), 1, default)).ShouldBeTrue();
        (await endpoints.TryAddAsync(Subscription("we_any2", null), 1, default)).ShouldBeFalse();
        await Open().PublishAsync(Event("evt_1", "job.failed") with { Tenant = "acme" }, default);
        await Open().PublishAsync(Event("evt_2", "job.failed") with { Tenant = "other" }, default);
        await Open().PublishAsync(Event("evt_3", "job.failed"), default);

        await Open().FanOutAsync([], default);

        (await EventsOf("we_acme")).ShouldBe(["evt_1"]);
        (await EventsOf("we_any")).ShouldBe(["evt_1", "evt_2", "evt_3"]);
        (await endpoints.ReplaceAsync(acme with { IsEnabled = false, Name = "off" }, default)).ShouldBeTrue();
        (await endpoints.ReplaceAsync(acme, default)).ShouldBeFalse("it has another version by now");
        await Open().PublishAsync(Event("evt_4", "job.failed") with { Tenant = "acme" }, default);
        await Open().FanOutAsync([], default);
        (await EventsOf("we_acme")).ShouldBe(["evt_1"]);
        (await endpoints.FindAsync("we_acme", default))!.Name.ShouldBe("off");
        (await endpoints.ListAsync("acme", default)).Select(one => one.Id).ShouldBe(["we_acme"]);
        (await endpoints.DeleteAsync("we_acme", default)).ShouldBeTrue();
        (await endpoints.DeleteAsync("we_acme", default)).ShouldBeFalse();
        (await EventsOf("we_acme")).ShouldBeEmpty();

        async Task<IEnumerable<string>> EventsOf(string endpoint) =>
            (await Open().ListAsync(endpoint, null, newestFirst: false, 10, default)).Items.Select(one => one.Event.Id);
    }

    private static WebhookSubscription Subscription(string id, string? tenant) =>
        new()
        {
            Id = id,
            Tenant = tenant,
            Name = "n",
            Url = new Uri("https://example.org/hook"),
            Secret = "s",
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        };

    private SqlWebhookStore Open() => new(database.Open(), _time);

    private async Task PublishAsync(string id)
    {
        await Open().PublishAsync(Event(id, "response.completed"), default);
        await Open().FanOutAsync([All], default);
    }

    private static Task<IReadOnlyList<WebhookDelivery>> ClaimAsync(SqlWebhookStore store) =>
        store.ClaimAsync([All, Batches], Lease, 10, default);

    private ServiceEvent Event(string id, string type) => new(id, type, "me", _time.GetUtcNow(), """{"id":"x"}""");
}
