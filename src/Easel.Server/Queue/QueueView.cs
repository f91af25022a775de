using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.InFlight;
using Easel.Dialects.Access;
using Easel.Jobs;

namespace Easel.Server.Queue;

/// <summary>What a caller may see of what is drawn and waits.</summary>
internal sealed class QueueView(ActiveRequests requests, IJobStore jobs)
{
    /// <summary>Of jobs; nobody reads more.</summary>
    private const int MaxJobs = 500;

    public static bool IsAdmin(HttpContext context) => Caller.Of(context).Scopes.Contains(AccessScopes.Admin);

    /// <summary>The caller's own, or all that an administrator may see: of the own tenant where the key has one.</summary>
    public static Predicate<CallerIdentity> Sees(HttpContext context, bool all)
    {
        var caller = Caller.Of(context);
        if (!all)
            return other => string.Equals(other.Owner, Caller.OwnerOf(context), StringComparison.Ordinal);
        return caller.Tenant is null ? _ => true : other => string.Equals(other.Tenant, caller.Tenant, StringComparison.Ordinal);
    }

    /// <summary>Jobs with how far their drawing is, then requests that are no part of one.</summary>
    public async ValueTask<IReadOnlyList<QueueItem>> ListAsync(HttpContext context, bool all, CancellationToken cancellationToken)
    {
        var sees = Sees(context, all);
        var drawn = requests.List(sees);
        var active = await jobs.ListActiveAsync(all ? null : Caller.OwnerOf(context), MaxJobs, cancellationToken);
        var ofJobs = active.Where(job => sees(job.Caller)).ToDictionary(job => job.Id, StringComparer.Ordinal);
        var drawings = drawn
            .Where(one => ofJobs.ContainsKey(one.Request.Context.RequestId))
            .ToLookup(one => one.Request.Context.RequestId, StringComparer.Ordinal);
        var items = drawn
            .Where(one => !ofJobs.ContainsKey(one.Request.Context.RequestId))
            .Select(QueueItem.Of)
            .Concat(ofJobs.Values.Select(job => QueueItem.Of(job, drawings[job.Id].FirstOrDefault())));
        return [.. items.OrderBy(item => item.IsWaiting).ThenBy(item => item.Ahead ?? int.MaxValue).ThenBy(item => item.CreatedAt)];
    }

    /// <summary>The job that this caller may end; null when there is none.</summary>
    public async ValueTask<Job?> FindJobAsync(HttpContext context, string id, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(Caller.OwnerOf(context), id, cancellationToken) is { } own)
            return own.IsEnded ? null : own;
        if (!IsAdmin(context))
            return null;
        var sees = Sees(context, all: true);
        return (await jobs.ListActiveAsync(null, MaxJobs, cancellationToken)).FirstOrDefault(job =>
            string.Equals(job.Id, id, StringComparison.Ordinal) && sees(job.Caller)
        );
    }
}
