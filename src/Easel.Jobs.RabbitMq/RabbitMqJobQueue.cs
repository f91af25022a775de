using System.Collections.Concurrent;
using Easel.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Easel.Jobs.RabbitMq;

/// <summary>
/// Jobs by way of a broker. The records stay the truth: a ticket says that a job of its kind waits, and whoever takes it is given the job
/// whose turn it is among all callers. A ticket that was lost is made up for within a second by a look at the records, and while there is
/// no broker that look is all there is: nothing that was accepted depends on the broker.
/// </summary>
internal sealed class RabbitMqJobQueue(
    IJobQueue records,
    RabbitMqBroker broker,
    JobTickets tickets,
    TimeProvider clock,
    ILogger<RabbitMqJobQueue> log
) : IJobQueue
{
    /// <summary>Between two looks at the records for what has no ticket.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Brokers take a ticket back that is held longer than half an hour, with the channel. The lease goes on without it.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<JobLease, JobTicket> _held = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _looks = new(StringComparer.Ordinal);

    public async ValueTask<Job> AddAsync(NewJob job, CancellationToken cancellationToken)
    {
        broker.RefuseIfBlocked();
        var added = await records.AddAsync(job, cancellationToken);
        try
        {
            // Accepted already: who goes away now does not undo it.
            await tickets.PublishAsync(job.Kind, job.Priority, job.Id);
        }
        catch (StorageUnavailableException lost)
        {
            log.NotAnnounced(job.Id, lost);
        }

        return added;
    }

    public ValueTask<ClaimedJob> AddClaimedAsync(NewJob job, string runner, TimeSpan lease, CancellationToken cancellationToken) =>
        records.AddClaimedAsync(job, runner, lease, cancellationToken);

    public async ValueTask<JobClaim> ClaimAsync(string kind, string runner, TimeSpan lease, bool alone, CancellationToken cancellationToken)
    {
        while (await TakeTicketAsync(kind, cancellationToken) is { } ticket)
        {
            JobClaim claim;
            try
            {
                claim = await records.ClaimAsync(kind, runner, lease, alone, cancellationToken);
            }
            catch
            {
                await ticket.ReturnAsync();
                throw;
            }

            if (claim.Job is { } claimed)
            {
                _held[claimed.Lease] = ticket;
                return claim;
            }

            if (claim.SuspectIsNext)
            {
                await ticket.ReturnAsync();
                return claim;
            }

            // Its job was cancelled, or found without it.
            await ticket.AcknowledgeAsync();
        }

        if (!IsTimeToLook(kind))
            return JobClaim.Nothing;
        var found = await records.ClaimAsync(kind, runner, lease, alone, cancellationToken);
        // Where one was without a ticket, more may be.
        if (found.Job is not null)
            _looks.TryRemove(kind, out _);
        return found;
    }

    public async ValueTask<IReadOnlyList<RenewedLease>> RenewAsync(string runner, TimeSpan lease, CancellationToken cancellationToken)
    {
        var renewed = await records.RenewAsync(runner, lease, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var (held, ticket) in _held)
        {
            if (now - ticket.TakenAt >= LongestHold)
                await DoneAsync(held);
        }

        return renewed;
    }

    public async ValueTask<bool> EndAsync(JobLease lease, JobState state, JobError? error, CancellationToken cancellationToken)
    {
        var ended = await records.EndAsync(lease, state, error, cancellationToken);
        await DoneAsync(lease);
        return ended;
    }

    public async ValueTask<bool> ReleaseAsync(JobLease lease, CancellationToken cancellationToken)
    {
        var released = await records.ReleaseAsync(lease, cancellationToken);
        if (_held.TryRemove(lease, out var ticket))
            await ticket.ReturnAsync();
        return released;
    }

    public ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken) =>
        records.CancelAsync(owner, id, cancellationToken);

    public ValueTask<int> CountWaitingAsync(string owner, CancellationToken cancellationToken) =>
        records.CountWaitingAsync(owner, cancellationToken);

    public ValueTask<IReadOnlyList<JobQueueDepth>> MeasureAsync(CancellationToken cancellationToken) =>
        records.MeasureAsync(cancellationToken);

    public ValueTask<int> CountDeadAsync(CancellationToken cancellationToken) => records.CountDeadAsync(cancellationToken);

    private async ValueTask DoneAsync(JobLease lease)
    {
        if (_held.TryRemove(lease, out var ticket))
            await ticket.AcknowledgeAsync();
    }

    private async ValueTask<JobTicket?> TakeTicketAsync(string kind, CancellationToken cancellationToken)
    {
        // Runners do not wait for a broker that is down: they look at the records.
        if (!broker.IsConnected && await broker.ProbeAsync(cancellationToken) is not null)
            return null;
        try
        {
            return await tickets.TakeAsync(kind, cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            return null;
        }
    }

    private bool IsTimeToLook(string kind)
    {
        var now = clock.GetUtcNow();
        if (_looks.TryGetValue(kind, out var last) && (now - last).Duration() < Look)
            return false;
        _looks[kind] = now;
        return true;
    }
}
