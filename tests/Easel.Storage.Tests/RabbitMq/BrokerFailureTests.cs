using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Jobs.RabbitMq;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>A broker that goes away, is full, and comes back.</summary>
public sealed class BrokerFailureTests : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private readonly RabbitMqServer _server = new();
    private readonly SqliteTestDatabase _database = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly RabbitMqBroker _broker;
    private readonly JobTickets _tickets;
    private readonly RabbitMqJobQueue _queue;
    private int _count;

    public BrokerFailureTests()
    {
        _broker = new RabbitMqBroker(_server.Options(TimeSpan.Zero), TimeProvider.System, NullLogger<RabbitMqBroker>.Instance);
        _tickets = new JobTickets(_broker, _time);
        _queue = new RabbitMqJobQueue(
            new SqlJobStore(_database.Open(), _time),
            _broker,
            _tickets,
            _time,
            NullLogger<RabbitMqJobQueue>.Instance
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _tickets.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task What_is_accepted_while_the_broker_is_down_is_done_and_what_it_holds_survives_its_crash()
    {
        await AddAsync();
        var held = (await ClaimAsync()).ShouldNotBeNull();
        await AddAsync();
        _server.Kill();

        (await LossAsync()).ShouldContain("RabbitMQ at 127.0.0.1");
        await AddAsync();
        (await _queue.EndAsync(held.Lease, JobState.Completed, null, default)).ShouldBeTrue("its end is the records'");
        _time.Advance(TimeSpan.FromSeconds(1));
        (await ClaimAsync()).ShouldNotBeNull("the records are looked at").Job.Id.ShouldBe("job_2");
        _server.Start();

        (await _broker.ProbeAsync(default)).ShouldBeNull();
        (await ClaimAsync()).ShouldNotBeNull("by its ticket, or by a look while the queue is not back yet").Job.Id.ShouldBe("job_3");
        (await ClaimAsync()).ShouldBeNull();
        _time.Advance(TimeSpan.FromSeconds(1));
        (await ClaimAsync()).ShouldBeNull("each is given once");
    }

    [Fact]
    public async Task A_broker_without_room_takes_no_new_work_and_the_rest_goes_on()
    {
        await AddAsync();
        _server.Control("set_vm_memory_high_watermark", "0.0000001");
        // A connection that publishes is told.
        var told = AddAsync().AsTask();
        await Eventually.HoldsAsync(() => _broker.BlockedBecause is not null);

        (await Should.ThrowAsync<StorageUnavailableException>(async () => await AddAsync())).Message.ShouldContain("takes no new work");
        (await _broker.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("takes no new work");
        _time.Advance(TimeSpan.FromSeconds(1));
        (await ClaimAsync()).ShouldNotBeNull().Job.Id.ShouldBe("job_1");
        _server.Control("set_vm_memory_high_watermark", "0.4");
        await Eventually.HoldsAsync(() => _broker.BlockedBecause is null);

        await told;
        await AddAsync();
        (await ClaimAsync()).ShouldNotBeNull("accepted before the broker said so").Job.Id.ShouldBe("job_2");
        (await ClaimAsync()).ShouldNotBeNull().Job.Id.ShouldBe("job_4");
    }

    [Fact]
    public async Task A_broker_that_ends_without_room_and_comes_back_with_it_takes_new_work()
    {
        await AddAsync();
        _server.Control("set_vm_memory_high_watermark", "0.0000001");
        var told = AddAsync().AsTask();
        await Eventually.HoldsAsync(() => _broker.BlockedBecause is not null);
        _server.Kill();
        await told;
        _server.Start();

        await Eventually.HoldsAsync(() => _broker.BlockedBecause is null);
        await AddAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        for (var job = 1; job <= 3; job++)
            (await ClaimAsync()).ShouldNotBeNull();
    }

    /// <summary>What is said of a broker that is gone, once its connection has noticed.</summary>
    private async Task<string> LossAsync()
    {
        string? loss = null;
        await Eventually.HoldsAsync(async () => (loss = await _broker.ProbeAsync(default)) is not null);
        return loss!;
    }

    private ValueTask<Job> AddAsync() => _queue.AddAsync(new NewJob($"job_{++_count}", "me", "response", default, null), default);

    private async Task<ClaimedJob?> ClaimAsync() => (await _queue.ClaimAsync("response", "a", Lease, alone: true, default)).Job;
}
