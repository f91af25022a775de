using System.Data.Common;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>Work that was taken before and not settled: its worker ended, or lost the broker. The broker does not know which of the two; the
/// records do, for who lives says so.</summary>
internal sealed class SuspectWork(ICrashRecords records, CrashLimit limit, WorkerState state)
{
    /// <summary>How many workers ended with it where they are too many; 0 where it is drawn once more, which this worker has noted
    /// then.</summary>
    public async ValueTask<int> BeginAsync(LiveDelivery taken, CancellationToken cancellationToken)
    {
        try
        {
            var earlier = await records.BeginAsync(taken.Id, state.Process, cancellationToken);
            // Who had it first noted nothing.
            var deaths = earlier.Count + 1;
            return await limit.IsReachedAsync(deaths, earlier.Since, cancellationToken) ? deaths : 0;
        }
        catch (Exception lost) when (IsOfStorage(lost))
        {
            // It is drawn all the same, but not for ever.
            return taken.Crashes >= CrashLimit.Most ? taken.Crashes : 0;
        }
    }

    /// <summary>This worker lives.</summary>
    public async ValueTask EndAsync(LiveDelivery taken)
    {
        try
        {
            await records.EndAsync(taken.Id, state.Process, CancellationToken.None);
        }
        catch (Exception lost) when (IsOfStorage(lost))
        {
            // Then it counts as one death too many, of which the limit has some to spare.
        }
    }

    private static bool IsOfStorage(Exception trouble) => trouble is DbException || StorageFailure.Is(trouble);
}
