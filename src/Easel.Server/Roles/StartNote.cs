using System.Data.Common;
using Easel.Core.Storage;
using Easel.Jobs;

namespace Easel.Server.Roles;

/// <summary>Notes that this server started, which draws nothing: no work ended the one before it.</summary>
internal sealed class StartNote(ICrashRecords records, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _name = Guid.NewGuid().ToString("N");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await records.NoteStartAsync(_name, stoppingToken);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (lost is DbException || StorageFailure.Is(lost))
            {
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
