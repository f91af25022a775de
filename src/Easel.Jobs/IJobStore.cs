using Easel.Core.Assets;
using Easel.Core.Listing;
using Easel.Core.Storage;

namespace Easel.Jobs;

/// <summary>The records of jobs, of every server that shares the store: what they are, what they noted, who may see them. Who does which is
/// <see cref="IJobQueue"/>'s. What is thrown when the disk is full is <see cref="StorageFullException"/>. Thread-safe.</summary>
public interface IJobStore : IExpiringStore
{
    /// <summary>The job; null when there is none, it has expired, or it is another owner's.</summary>
    ValueTask<Job?> FindAsync(string owner, string id, CancellationToken cancellationToken);

    /// <summary>There is such a job, whoever owns it.</summary>
    ValueTask<bool> ExistsAsync(string id, CancellationToken cancellationToken);

    ValueTask<Page<Job>> ListAsync(JobQuery query, CancellationToken cancellationToken);

    /// <summary>The jobs that have not ended, of an owner or of everybody for null: those that run first, then in the order in which they
    /// came.</summary>
    ValueTask<IReadOnlyList<Job>> ListActiveAsync(string? owner, int limit, CancellationToken cancellationToken);

    /// <summary>What the job was added with; null when it is gone.</summary>
    ValueTask<ReadOnlyMemory<byte>?> ReadPayloadAsync(string id, CancellationToken cancellationToken);

    /// <summary>The notes of a job's handler that follow the first <paramref name="after"/>, in order.</summary>
    ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(string id, int after, CancellationToken cancellationToken);

    /// <summary>Forgets the job whatever its state; who runs it loses its lease. False when there is none of this owner.</summary>
    ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken);

    /// <summary>What is kept of each job.</summary>
    ValueTask<IReadOnlyList<JobSize>> ListSizesAsync(CancellationToken cancellationToken);

    /// <summary>Notes that somebody follows a job that runs: it is wanted, also where its own client's connection is gone.</summary>
    ValueTask FollowAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds a note to the job's journal; false when the lease is lost, and nothing is noted.</summary>
    ValueTask<bool> AppendAsync(JobLease lease, ReadOnlyMemory<byte> note, CancellationToken cancellationToken);
}
