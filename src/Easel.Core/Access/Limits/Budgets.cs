using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Access.Limits;

/// <summary>
/// Holds requests to what may be spent in a month: what is spent already, by the ledger, and the images of requests that are under way.
/// Months are those of the machine's clock (UTC); set back, it counts on in the month that it shows, where it had stopped. Thread-safe.
/// </summary>
internal sealed partial class Budgets(ISpendLedger? ledger, BudgetEvents events, TimeProvider clock, ILogger<Budgets> log)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<SpendScope, long> _underWay = [];

    /// <summary>Sets images aside for a request; or says why it may not have them.</summary>
    public async ValueTask<(Reservation? Reserved, ImageError? Refusal)> ReserveAsync(
        IReadOnlyList<LimitSubject> subjects,
        int images,
        CancellationToken cancellationToken
    )
    {
        if (ledger is null || !subjects.Any(HasBudget))
            return (null, null);
        var limited = subjects.Where(HasBudget).ToList();
        var reservation = new Reservation(this, [.. limited.Select(subject => subject.Spending!.Value)], images);
        // Of two that come at once the first may have the last image: each counts those that were before it.
        var before = Add(reservation.Scopes, images);
        try
        {
            for (var i = 0; i < limited.Count; i++)
            {
                var spent = await ledger.ReadAsync(reservation.Scopes[i], cancellationToken);
                if (Refuse(limited[i], spent, before[i], images) is not { } refusal)
                    continue;
                reservation.Dispose();
                if (IsUsedUp(limited[i], spent))
                    await events.TellAsync(reservation.Scopes[i], limited[i].Id, spent, cancellationToken);
                return (null, refusal);
            }

            return (reservation, null);
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

    private static bool HasBudget(LimitSubject subject) =>
        subject is { Spending: not null, Limits: { MonthlyImages: not null } or { MonthlyCost: not null } };

    private ImageError? Refuse(LimitSubject subject, Spent spent, long before, int images)
    {
        var month = Spending.MonthOf(clock.GetUtcNow());
        if (subject.Limits.MonthlyImages is { } most && spent.Images + before + images > most)
            return LimitErrors.OfImages(subject, Math.Max(0, most - spent.Images - before), month);
        return spent.Cost >= subject.Limits.MonthlyCost ? LimitErrors.OfCost(subject, month) : null;
    }

    /// <summary>Nothing is left, whatever is asked for and whoever is under way.</summary>
    private static bool IsUsedUp(LimitSubject subject, Spent spent) =>
        spent.Images >= subject.Limits.MonthlyImages || spent.Cost >= subject.Limits.MonthlyCost;

    /// <summary>What was under way before.</summary>
    private long[] Add(IReadOnlyList<SpendScope> scopes, long images)
    {
        var before = new long[scopes.Count];
        lock (_lock)
        {
            for (var i = 0; i < scopes.Count; i++)
            {
                before[i] = _underWay.GetValueOrDefault(scopes[i]);
                if (before[i] + images == 0)
                    _underWay.Remove(scopes[i]);
                else
                    _underWay[scopes[i]] = before[i] + images;
            }
        }

        return before;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was spent this month cannot be read")]
    private partial void LogUnreadable(Exception unreadable);

    /// <summary>Images set aside; disposing it gives back those that were not drawn.</summary>
    public sealed class Reservation(Budgets budgets, IReadOnlyList<SpendScope> scopes, int images) : IDisposable
    {
        private int _left = images;

        public IReadOnlyList<SpendScope> Scopes => scopes;

        /// <summary>The ledger has counted one.</summary>
        public void Spend()
        {
            if (_left == 0)
                return;
            _left--;
            budgets.Add(scopes, -1);
        }

        public void Dispose()
        {
            budgets.Add(scopes, -_left);
            _left = 0;
        }
    }
}
