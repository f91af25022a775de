using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Usage;

/// <summary>This server's leases (<see cref="ISpendLeases"/>): taken before a request is drawn, renewed while it is, written down with what
/// was spent. Thread-safe.</summary>
internal sealed partial class LeasedSpending(ISpendLeases leases, UsageWriter writer, TimeProvider clock, ILogger<LeasedSpending> log)
    : BackgroundService
{
    /// <summary>A lease outlives a renewal or two that the database was too busy for.</summary>
    private static readonly TimeSpan Renewal = ISpendLeases.Lifetime / 4;

    private readonly string _holder = Guid.CreateVersion7().ToString("N");
    private readonly ConcurrentDictionary<Guid, SpendLease> _held = new();

    /// <summary>Keeps a lease unless there is not enough, by what is spent and by all leases that are kept, on this server too.</summary>
    /// <inheritdoc cref="ISpendLeases.TakeAsync" />
    public async ValueTask<bool> TakeAsync(
        SpendLease lease,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    )
    {
        var held = new Dictionary<SpendScope, Spent>();
        try
        {
            return await leases.TakeAsync(_holder, lease, ReadUnwritten, IsEnough, cancellationToken);
        }
        catch
        {
            // One that is kept although the response was lost is given back too.
            _held[lease.Id] = lease;
            throw;
        }

        UnwrittenSpending ReadUnwritten(SpendScope scope)
        {
            // Before what was spent is read: an image that is drawn meanwhile counts twice then, and not at all the other way round.
            held[scope] = HeldBeside(lease, scope);
            return writer.UnwrittenOf(scope, lease.Month);
        }

        bool IsEnough(IReadOnlyList<ScopeSpending> known)
        {
            var all = known.Select((one, i) => one with { UnderWay = one.UnderWay + held[lease.Scopes[i]] }).ToList();
            var enough = isEnough(all);
            // While its scopes are still locked: the next one sees it, who may have waited since before it came.
            if (enough)
                _held[lease.Id] = lease;
            else
                _held.TryRemove(lease.Id, out _);
            return enough;
        }
    }

    private Spent HeldBeside(SpendLease lease, SpendScope scope) =>
        _held
            .Values.Where(other => other.Id != lease.Id && other.Month == lease.Month && other.Scopes.Contains(scope))
            .Aggregate(default(Spent), (sum, other) => sum + other.Left);

    public ValueTask<Spent> ReadOthersAsync(SpendScope scope, DateOnly month, CancellationToken cancellationToken) =>
        leases.ReadOthersAsync(_holder, scope, month, cancellationToken);

    /// <summary>Less is left of a lease: the store hears of it with what was spent before.</summary>
    public void Shrink(SpendLease lease)
    {
        if (!_held.ContainsKey(lease.Id))
            return;
        if (lease.Left == default)
            _held.TryRemove(lease.Id, out _);
        else
            _held[lease.Id] = lease;
        writer.Shrink(lease);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beats = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await beats.WaitForNextTickAsync(stoppingToken))
                await RenewAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is left is written by whoever stops the writer.
        }
    }

    private async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        if (_held.IsEmpty)
            return;
        var renewed = _held.Values.ToList();
        try
        {
            await leases.RenewAsync(_holder, renewed, cancellationToken);
        }
        catch (IOException broken)
        {
            LogUnrenewed(broken);
        }

        // One that ended meanwhile may have been kept anew after its end was written.
        foreach (var ended in renewed.Where(lease => !_held.ContainsKey(lease.Id)))
            writer.Shrink(ended with { Left = default });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What requests under way have set aside of budgets cannot be renewed now")]
    private partial void LogUnrenewed(Exception broken);
}
