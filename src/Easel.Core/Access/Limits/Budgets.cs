using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Access.Limits;

/// <summary>
/// Holds requests to what may be spent in a month: what is spent already, by the ledger, and what requests that are under way are expected
/// to, on this server and, by their leases, on others. Months are those of the machine's clock (UTC); set back, it counts on in the month
/// that it shows, where it had stopped. Thread-safe.
/// </summary>
/// <param name="leases">Null where no other server shares the records.</param>
internal sealed partial class Budgets(
    ISpendLedger? ledger,
    LeasedSpending? leases,
    BudgetEvents events,
    TimeProvider clock,
    ILogger<Budgets> log
)
{
    private readonly UnderWay _underWay = new();

    /// <summary>Sets images and money aside for a request; or says why it may not have them.</summary>
    /// <param name="wanted">The request's images, and what they are expected to cost.</param>
    public async ValueTask<(Reservation? Reserved, ImageError? Refusal)> ReserveAsync(
        IReadOnlyList<LimitSubject> subjects,
        Spent wanted,
        CancellationToken cancellationToken
    )
    {
        if (ledger is null || !subjects.Any(HasBudget))
            return (null, null);
        var limited = subjects.Where(HasBudget).ToList();
        var scopes = limited.Select(subject => subject.Spending!.Value).ToList();
        var month = Spending.MonthOf(clock.GetUtcNow());
        var reservation = new Reservation(_underWay, leases, new SpendLease(Guid.CreateVersion7(), scopes, month, wanted));
        try
        {
            var refused = leases is null
                ? await ReserveHereAsync(limited, reservation, ledger, cancellationToken)
                : await LeaseAsync(limited, reservation, leases, cancellationToken);
            if (refused is null)
                return (reservation, null);
            reservation.Dispose();
            if (refused.IsUsedUp)
                await events.PublishAsync(refused.Scope, refused.Subject.Id, refused.Subject.Tenant, refused.Spent, cancellationToken);
            return (null, refused.Error);
        }
        catch (Exception unreadable) when (unreadable is DbException or IOException)
        {
            reservation.Dispose();
            LogUnreadable(unreadable);
            return (null, LimitErrors.Unreadable);
        }
        catch
        {
            reservation.Dispose();
            throw;
        }
    }

    /// <summary>Whether it would be refused now; nothing is set aside, and nobody is told.</summary>
    public async ValueTask<ImageError?> CheckAsync(IReadOnlyList<LimitSubject> subjects, Spent wanted, CancellationToken cancellationToken)
    {
        var month = Spending.MonthOf(clock.GetUtcNow());
        foreach (var subject in ledger is null ? [] : subjects.Where(HasBudget))
        {
            var scope = subject.Spending!.Value;
            try
            {
                var spent = await ledger!.ReadAsync(scope, cancellationToken);
                var elsewhere = leases is null ? default : await leases.ReadOthersAsync(scope, month, cancellationToken);
                if (Refuse(subject, spent, elsewhere + _underWay.Of(scope), wanted, month) is { } refusal)
                    return refusal.Error;
            }
            catch (Exception unreadable) when (unreadable is DbException or IOException)
            {
                LogUnreadable(unreadable);
                return LimitErrors.Unreadable;
            }
        }

        return null;
    }

    private static bool HasBudget(LimitSubject subject) =>
        subject is { Spending: not null, Limits: { MonthlyImages: not null } or { MonthlyCost: not null } };

    /// <summary>Among this server's requests alone.</summary>
    private static async ValueTask<BudgetRefusal?> ReserveHereAsync(
        List<LimitSubject> limited,
        Reservation reservation,
        ISpendLedger ledger,
        CancellationToken cancellationToken
    )
    {
        // Of two that come at once the first may have the last image: each counts those that were before it.
        var before = reservation.Begin();
        for (var i = 0; i < limited.Count; i++)
        {
            var spent = await ledger.ReadAsync(reservation.Lease.Scopes[i], cancellationToken);
            if (Refuse(limited[i], spent, before[i], reservation.Lease.Left, reservation.Lease.Month) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>Among all servers that share the database.</summary>
    private static async ValueTask<BudgetRefusal?> LeaseAsync(
        List<LimitSubject> limited,
        Reservation reservation,
        LeasedSpending leases,
        CancellationToken cancellationToken
    )
    {
        BudgetRefusal? refused = null;
        var lease = reservation.Lease;
        // Who only looks whether a request would be refused counts it from now on.
        reservation.Begin();
        await leases.TakeAsync(
            lease,
            known =>
            {
                refused = null;
                for (var i = 0; i < limited.Count && refused is null; i++)
                    refused = Refuse(limited[i], known[i].Spent, known[i].UnderWay, lease.Left, lease.Month);
                return refused is null;
            },
            cancellationToken
        );
        return refused;
    }

    private static BudgetRefusal? Refuse(LimitSubject subject, Spent spent, Spent before, Spent wanted, DateOnly month)
    {
        var taken = spent + before;
        if (subject.Limits.MonthlyImages is { } most && taken.Images + wanted.Images > most)
            return new BudgetRefusal(subject, spent, LimitErrors.OfImages(subject, Math.Max(0, most - taken.Images), month));
        return subject.Limits.MonthlyCost is { } budget && (taken.Cost >= budget || taken.Cost + wanted.Cost > budget)
            ? new BudgetRefusal(subject, spent, LimitErrors.OfCost(subject, Math.Max(0, budget - taken.Cost), wanted.Cost, month))
            : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was spent this month cannot be read")]
    private partial void LogUnreadable(Exception unreadable);
}
