using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Access.Limits;

/// <summary>
/// Holds requests to what may be spent in a month: what is spent already, by the ledger, and what requests that are under way are expected
/// to. Months are those of the machine's clock (UTC); set back, it counts on in the month that it shows, where it had stopped. Thread-safe.
/// </summary>
internal sealed partial class Budgets(ISpendLedger? ledger, BudgetEvents events, TimeProvider clock, ILogger<Budgets> log)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<SpendScope, Spent> _underWay = [];

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
        var reservation = new Reservation(this, [.. limited.Select(subject => subject.Spending!.Value)], wanted);
        // Of two that come at once the first may have the last image: each counts those that were before it.
        var before = Add(reservation.Scopes, wanted);
        try
        {
            for (var i = 0; i < limited.Count; i++)
            {
                var spent = await ledger.ReadAsync(reservation.Scopes[i], cancellationToken);
                if (Refuse(limited[i], spent, before[i], wanted) is not { } refusal)
                    continue;
                reservation.Dispose();
                if (IsUsedUp(limited[i], spent))
                    await events.TellAsync(reservation.Scopes[i], limited[i].Id, limited[i].Tenant, spent, cancellationToken);
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

    /// <summary>Whether it would be refused now; nothing is set aside, and nobody is told.</summary>
    public async ValueTask<ImageError?> CheckAsync(IReadOnlyList<LimitSubject> subjects, Spent wanted, CancellationToken cancellationToken)
    {
        foreach (var subject in ledger is null ? [] : subjects.Where(HasBudget))
        {
            try
            {
                var spent = await ledger!.ReadAsync(subject.Spending!.Value, cancellationToken);
                if (Refuse(subject, spent, UnderWay(subject.Spending.Value), wanted) is { } refusal)
                    return refusal;
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

    private ImageError? Refuse(LimitSubject subject, Spent spent, Spent before, Spent wanted)
    {
        var month = Spending.MonthOf(clock.GetUtcNow());
        var taken = spent + before;
        if (subject.Limits.MonthlyImages is { } most && taken.Images + wanted.Images > most)
            return LimitErrors.OfImages(subject, Math.Max(0, most - taken.Images), month);
        return subject.Limits.MonthlyCost is { } budget && (taken.Cost >= budget || taken.Cost + wanted.Cost > budget)
            ? LimitErrors.OfCost(subject, Math.Max(0, budget - taken.Cost), wanted.Cost, month)
            : null;
    }

    /// <summary>Nothing is left, whatever is asked for and whoever is under way.</summary>
    private static bool IsUsedUp(LimitSubject subject, Spent spent) =>
        spent.Images >= subject.Limits.MonthlyImages || spent.Cost >= subject.Limits.MonthlyCost;

    private Spent UnderWay(SpendScope scope)
    {
        lock (_lock)
            return _underWay.GetValueOrDefault(scope);
    }

    /// <summary>What was under way before.</summary>
    private Spent[] Add(IReadOnlyList<SpendScope> scopes, Spent spent)
    {
        var before = new Spent[scopes.Count];
        lock (_lock)
        {
            for (var i = 0; i < scopes.Count; i++)
            {
                before[i] = _underWay.GetValueOrDefault(scopes[i]);
                if (before[i] + spent == default)
                    _underWay.Remove(scopes[i]);
                else
                    _underWay[scopes[i]] = before[i] + spent;
            }
        }

        return before;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was spent this month cannot be read")]
    private partial void LogUnreadable(Exception unreadable);

    /// <summary>What is set aside for a request; disposing it gives back what was not spent.</summary>
    /// <param name="wanted">For all its images.</param>
    public sealed class Reservation(Budgets budgets, IReadOnlyList<SpendScope> scopes, Spent wanted) : IDisposable
    {
        private readonly Spent _image = wanted.Images == 0 ? default : new Spent(wanted.Cost / wanted.Images, 1);
        private Spent _left = wanted;

        public IReadOnlyList<SpendScope> Scopes => scopes;

        /// <summary>The ledger has counted an image, and what it really cost.</summary>
        public void Spend() => Give(_left.Images > 1 ? _image : _left);

        public void Dispose() => Give(_left);

        private void Give(Spent spent)
        {
            _left -= spent;
            budgets.Add(scopes, default(Spent) - spent);
        }
    }
}
