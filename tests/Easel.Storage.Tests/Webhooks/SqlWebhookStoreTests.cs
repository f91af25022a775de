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
        await Open().RemoveAsync(taken.Single(delivery => delivery.Event.Id == "evt_1"), default);
        await Open().RetryAsync(taken.Single(delivery => delivery.Event.Id == "evt_2"), TimeSpan.FromHours(2), default);

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
