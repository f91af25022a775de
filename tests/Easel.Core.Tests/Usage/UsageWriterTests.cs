using Easel.Abstractions.Requests;
using Easel.Core.Storage;
using Easel.Core.Usage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Usage;

/// <summary>Nothing that was used is forgotten, whatever becomes of the database.</summary>
public sealed class UsageWriterTests : IDisposable
{
    private static readonly StorageUnavailableException Down = new("It is down.");
    private static readonly CallerIdentity Caller = new("key");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-usage-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
    private readonly MemoryUsageStore _store = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Records_are_written_without_anybody_waiting_for_it()
    {
        using var writer = Start();

        writer.Add(Record(1));

        await WrittenAsync(1);
    }

    [Fact]
    public async Task A_stop_writes_everything()
    {
        var gate = new TaskCompletionSource();
        _store.Gate = gate.Task;
        using var writer = Start();
        for (var i = 0; i < 5000; i++)
            writer.Add(Record(i));

        var stopping = writer.StoppedAsync(default);
        gate.SetResult();
        await stopping;

        _store.Records.Select(record => record.Id).ShouldBe(Enumerable.Range(0, 5000).Select(i => $"usage_{i}"));
    }

    [Fact]
    public async Task While_the_database_is_down_records_wait_for_it()
    {
        _store.Broken = Down;
        using var writer = Start();
        writer.Add(Record(1));
        await AttemptsAsync(1);
        writer.Add(Record(2));

        _store.Broken = null;
        await WrittenAsync(2);

        _store.Records.Select(record => record.Id).ShouldBe(["usage_1", "usage_2"]);
        await writer.StoppedAsync(default);
    }

    [Fact]
    public async Task A_full_disk_is_waited_out_too()
    {
        _store.Broken = new StorageFullException(new IOException());
        using var writer = Start();
        writer.Add(Record(1));
        await AttemptsAsync(2);

        _store.Broken = null;
        await WrittenAsync(1);
        await writer.StoppedAsync(default);
    }

    [Fact]
    public async Task Stopped_while_the_database_is_down_the_next_start_writes_what_is_left()
    {
        _store.Broken = Down;
        var record = Record(1) with
        {
            Dimensions = Record(1).Dimensions with { Size = new ImageSize(64, 32), Tenant = "acme" },
            Cost = 0.123456789m,
        };
        using (var writer = Start())
        {
            writer.Add(record);
            writer.Spend(Caller, new Spent(0.5m, 2));
            await AttemptsAsync(1);
            writer.Add(Record(2));
            await writer.StoppedAsync(default);
        }

        _store.Broken = null;
        using var next = Start();
        await WrittenAsync(2);
        await next.StoppedAsync(default);

        _store.Records.Select(one => one.Id).ShouldBe(["usage_1", "usage_2"], ignoreOrder: true);
        var kept = _store.Records.Single(one => one.Id == "usage_1");
        kept.ShouldBe(record with { Charges = kept.Charges });
        (await next.ReadAsync(SpendScope.OfKey("key"), default)).ShouldBe(new Spent(0.5m, 2));
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_of_an_earlier_start_stops_nothing()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "usage-0.json"), "{ half");
        using var writer = Start();

        writer.Add(Record(1));

        await WrittenAsync(1);
        await writer.StoppedAsync(default);
    }

    [Fact]
    public async Task What_waits_is_bounded()
    {
        var gate = new TaskCompletionSource();
        _store.Gate = gate.Task;
        using var writer = Start(maxUnwritten: 10);
        writer.Add(Record(0));
        await AttemptsAsync(1);
        for (var i = 1; i < 100; i++)
            writer.Add(Record(i));

        gate.SetResult();
        await writer.StoppedAsync(default);

        _store.Records.Select(record => record.Id).ShouldBe(Enumerable.Range(0, 11).Select(i => $"usage_{i}"));
    }

    [Fact]
    public async Task What_is_spent_counts_once_while_it_is_being_written()
    {
        using var writer = Start();
        for (var i = 1; i <= 500; i++)
        {
            writer.Spend(Caller, new Spent(0.01m, 1));
            (await writer.ReadAsync(SpendScope.OfKey("key"), default)).ShouldBe(new Spent(0.01m * i, i));
        }

        await writer.StoppedAsync(default);
    }

    [Fact]
    public async Task A_new_month_begins_at_nothing()
    {
        using var writer = Start();
        writer.Spend(Caller, new Spent(1, 1));
        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.Zero));
        (await writer.ReadAsync(SpendScope.OfKey("key"), default)).ShouldBe(new Spent(1, 1));

        _clock.Advance(TimeSpan.FromSeconds(1));

        (await writer.ReadAsync(SpendScope.OfKey("key"), default)).ShouldBe(default);
        await writer.StoppedAsync(default);
    }

    private UsageWriter Start(int maxUnwritten = 100_000)
    {
        var options = new UsageOptions { SpillFolder = () => _folder.FullName, MaxUnwritten = maxUnwritten };
        var writer = new UsageWriter(_store, options, Meters.OfAHost(), _clock, NullLogger<UsageWriter>.Instance);
        _ = writer.StartingAsync(default);
        return writer;
    }

    private Task WrittenAsync(int records) => UntilAsync(() => _store.Records.Count >= records);

    private Task AttemptsAsync(int attempts) => UntilAsync(() => _store.Attempts >= attempts);

    /// <summary>The clock goes on while the writer pauses between attempts.</summary>
    private Task UntilAsync(Func<bool> holds) =>
        Eventually.HoldsAsync(() =>
        {
            if (holds())
                return true;
            _clock.Advance(TimeSpan.FromMilliseconds(500));
            return false;
        });

    private static UsageRecord Record(int number) =>
        new()
        {
            Id = $"usage_{number}",
            At = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero),
            Dimensions = new UsageDimensions { Key = "key", Model = "m" },
        };
}
