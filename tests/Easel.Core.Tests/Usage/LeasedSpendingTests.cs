using Easel.Abstractions.Requests;
using Easel.Core.Access.Limits;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Usage;

/// <summary>What happens at the same time as a lease is taken, renewed and ended.</summary>
public sealed class LeasedSpendingTests : IDisposable
{
    private static readonly CallerIdentity Caller = new("key");
    private static readonly LimitSubject Subject = new(
        LimitScope.Key,
        "key",
        new CallerLimits { MonthlyImages = 2 },
        SpendScope.OfKey("key")
    );

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
    private readonly ScriptedLeases _database = new();
    private readonly MemoryUsageStore _store = new();
    private readonly UsageWriter _writer;
    private readonly LeasedSpending _leases;
    private readonly Budgets _budgets;

    public LeasedSpendingTests()
    {
        _writer = new UsageWriter(_store, new UsageOptions(), Meters.OfAHost(), _clock, NullLogger<UsageWriter>.Instance);
        _leases = new LeasedSpending(_database, _writer, _clock, NullLogger<LeasedSpending>.Instance);
        var events = new BudgetEvents(null, _clock, NullLogger<BudgetEvents>.Instance);
        _budgets = new Budgets(_writer, _leases, events, _clock, NullLogger<Budgets>.Instance);
    }

    public void Dispose()
    {
        _leases.Dispose();
        _writer.Dispose();
    }

    [Fact]
    public async Task An_image_that_is_finished_while_another_request_asks_is_counted()
    {
        var (first, _) = await ReserveAsync(2);
        _database.Taking = () =>
        {
            for (var i = 0; i < 2; i++)
            {
                _writer.Spend(Caller, new Spent(0, 1));
                first!.Spend();
            }
        };

        var (second, refusal) = await ReserveAsync(1);

        second.ShouldBeNull();
        refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_waited_for_the_database_counts_those_who_were_let_through_meanwhile()
    {
        var locked = new TaskCompletionSource();
        _database.Waiting = locked.Task;
        var waiting = ReserveAsync(1).AsTask();
        _database.Waiting = Task.CompletedTask;
        var (overtaking, _) = await ReserveAsync(1);
        // Another server saw that one's lease, and not the one that waits.
        _database.Others = new Spent(0, 1);
        locked.SetResult();

        var (reserved, refusal) = await waiting;

        overtaking.ShouldNotBeNull();
        reserved.ShouldBeNull();
        refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_waits_for_the_database_has_nothing_yet()
    {
        var locked = new TaskCompletionSource();
        _database.Waiting = locked.Task;
        var waiting = ReserveAsync(1).AsTask();
        _database.Waiting = Task.CompletedTask;

        var (overtaking, _) = await ReserveAsync(2);
        locked.SetResult();

        overtaking.ShouldNotBeNull();
        (await waiting).Reservation.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_drawn_and_given_back_can_be_had_again()
    {
        var (first, _) = await ReserveAsync(2);
        _writer.Spend(Caller, new Spent(0, 1));
        first!.Spend();
        first.Dispose();

        (await ReserveAsync(1)).Reservation.ShouldNotBeNull();
        (await ReserveAsync(1)).Reservation.ShouldBeNull();
    }

    [Fact]
    public async Task A_lease_that_ends_while_it_is_renewed_is_over_all_the_same()
    {
        await _leases.StartAsync(default);
        var (reservation, _) = await ReserveAsync(2);
        await _writer.StartingAsync(default);
        // Its end is written before the renewal keeps it anew.
        _database.Renewing = async () =>
        {
            reservation!.Dispose();
            await Eventually.HoldsAsync(() => _store.Ends(reservation.Lease.Id) == 1);
        };

        await UntilAsync(() => _store.Ends(reservation!.Lease.Id) == 2);

        _database.Renewed.Select(lease => lease.Id).ShouldContain(reservation!.Lease.Id);
        await _leases.StopAsync(default);
        await _writer.StoppedAsync(default);
    }

    [Fact]
    public async Task What_was_refused_is_not_renewed()
    {
        await _leases.StartAsync(default);
        var (kept, _) = await ReserveAsync(1);
        var (refused, _) = await ReserveAsync(5);

        await UntilAsync(() => !_database.Renewed.IsEmpty);
        await _leases.StopAsync(default);

        refused.ShouldBeNull();
        _database.Renewed.ShouldAllBe(lease => lease.Id == kept!.Lease.Id);
    }

    /// <summary>The clock goes on: whoever waits for it may begin to only now.</summary>
    private Task UntilAsync(Func<bool> holds) =>
        Eventually.HoldsAsync(() =>
        {
            if (holds())
                return true;
            _clock.Advance(TimeSpan.FromSeconds(1));
            return false;
        });

    private ValueTask<(Reservation? Reservation, Easel.Abstractions.Events.ImageError? Refusal)> ReserveAsync(int images) =>
        _budgets.ReserveAsync([Subject], new Spent(0, images), default);
}
