using Easel.Abstractions.Requests;

namespace Easel.Jobs;

/// <summary>The right to run a job, for a while: nobody else runs it meanwhile, and who lost it writes nothing more.</summary>
/// <param name="Runner">Who runs it; no two processes have the same name.</param>
/// <param name="Attempt">Tells this run from earlier ones of the same job.</param>
public sealed record JobLease(string JobId, string Runner, int Attempt);

/// <summary>A lease that its runner still holds.</summary>
/// <param name="CancelRequested">The job's owner wants it to stop.</param>
public sealed record RenewedLease(JobLease Lease, bool CancelRequested)
{
    /// <summary>How long ago somebody last asked after the job; null: nobody has.</summary>
    public TimeSpan? FollowedAgo { get; init; }
}

/// <summary>A job that begins now, and what it is about.</summary>
/// <param name="Payload">Whatever its handler gave when the job was added.</param>
/// <param name="Journal">What its handler noted in earlier attempts, in order; empty in the first.</param>
public sealed record ClaimedJob(Job Job, JobLease Lease, ReadOnlyMemory<byte> Payload, IReadOnlyList<ReadOnlyMemory<byte>> Journal)
{
    /// <summary>What its request gave it to take along; null is nothing.</summary>
    public string? Baggage { get; init; }
}

/// <summary>What came of a claim.</summary>
/// <param name="Job">Null when there was none to give.</param>
/// <param name="SuspectIsNext">There was none because the next is a suspect, and the claimer is not alone.</param>
public sealed record JobClaim(ClaimedJob? Job, bool SuspectIsNext = false)
{
    public static JobClaim Nothing { get; } = new(Job: null);

    public static JobClaim SuspectWaits { get; } = new(null, SuspectIsNext: true);
}

/// <summary>What the record of a job takes.</summary>
/// <param name="Bytes">Of its payload and its journal.</param>
public sealed record JobSize(string Id, string Owner, long Bytes);

/// <summary>A job to be added.</summary>
/// <param name="Payload">What the handler needs to run it, in any process.</param>
/// <param name="Lifetime">How long it is kept from now on; null: until it is deleted.</param>
public sealed record NewJob(string Id, string Owner, string Kind, ReadOnlyMemory<byte> Payload, TimeSpan? Lifetime)
{
    /// <summary>Who asks for it; null: a key of the owner's name.</summary>
    public CallerIdentity? Caller { get; init; }

    /// <summary>Jobs of a lower priority wait for those of a higher one.</summary>
    public RequestPriority Priority { get; init; }

    /// <summary>What it takes along to whoever does it; null is nothing.</summary>
    public string? Baggage { get; init; }
}
