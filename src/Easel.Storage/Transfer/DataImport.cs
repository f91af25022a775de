using System.Data;
using System.Text.Json;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;

namespace Easel.Storage.Transfer;

/// <summary>Reads an archive into an installation on which no server runs: all of it, or nothing.</summary>
public sealed class DataImport(SqlDatabase database, DataFolder data)
{
    /// <param name="replace">What the installation holds goes; false: it must be empty.</param>
    public async Task<TransferReport> ReadAsync(Stream archive, bool replace, CancellationToken cancellationToken)
    {
        if (!replace && await ProblemAsync(cancellationToken) is { } full)
            return TransferReport.Failed(full);
        var (content, problem) = await Staging.OpenAsync(data, archive, cancellationToken);
        if (content is null)
            return TransferReport.Failed($"Nothing was imported: {problem}.");
        using (content)
        {
            if (Problem(content.Manifest!) is { } unknown)
                return TransferReport.Failed($"Nothing was imported: {unknown}.");
            try
            {
                return await ReadAsync(content, cancellationToken);
            }
            catch (JsonException wrong)
            {
                return TransferReport.Failed($"Nothing was imported: the archive's records cannot be read: {wrong.Message}");
            }
        }
    }

    /// <summary>Why nothing can be imported here; null when this is an empty installation.</summary>
    private async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        const string Advice = "import into an empty installation, or replace what is there with --replace";
        if (!InstallationFiles.IsEmpty(data))
            return $"'{data.Location}' holds files already; {Advice}.";
        var used = await database.ReadAsync(RecordImport.FirstUsedAsync, cancellationToken);
        return used is null ? null : $"The database holds records already, such as {used}; {Advice}.";
    }

    private static string? Problem(ArchiveManifest manifest)
    {
        if (manifest.Format > ArchiveFormat.Version)
            return $"the archive was written by a newer Easel ({manifest.Easel})";
        var unknown = manifest.Migrations.Except(SqlMigration.All.Select(one => one.Name), StringComparer.Ordinal).FirstOrDefault();
        return unknown is null
            ? null
            : $"the archive was written by a newer Easel ({manifest.Easel}): it has '{unknown}', which this one does not know";
    }

    private async Task<TransferReport> ReadAsync(Staging content, CancellationToken cancellationToken)
    {
        var files = new FileReplacement(data, content);
        try
        {
            var records = await database.TransactAsync(
                IsolationLevel.ReadCommitted,
                async session =>
                {
                    var count = await new RecordImport(session, content).ReplaceAsync(cancellationToken);
                    // Last before the records are kept: what can still fail now is undone.
                    files.Apply();
                    return count;
                },
                cancellationToken
            );
            files.Keep();
            return new TransferReport(records, content.Files.Count());
        }
        catch
        {
            files.Undo();
            throw;
        }
    }
}
