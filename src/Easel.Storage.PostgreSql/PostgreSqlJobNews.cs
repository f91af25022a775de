using System.Runtime.CompilerServices;
using Easel.Jobs;
using Easel.Storage.Sql;

namespace Easel.Storage.PostgreSql;

/// <summary>What other servers do with jobs, by PostgreSQL's LISTEN and NOTIFY: said in the transaction that does it, heard when that is
/// kept.</summary>
internal sealed class PostgreSqlJobNews(PostgreSqlDatabase database) : IJobNews
{
    public async IAsyncEnumerable<JobNews?> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var told in database.ListenAsync(JobChannel.Name, cancellationToken))
            yield return told is null ? null : JobChannel.Read(told);
    }
}
