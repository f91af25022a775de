using Easel.Cli.Output;
using Easel.Cli.Services;
using Easel.Server;
using Easel.Storage.Transfer;

namespace Easel.Cli.Commands;

/// <summary>Does what <c>easel data</c> was asked, and says what came of it.</summary>
internal static class DataTransfer
{
    /// <param name="direction">export or import.</param>
    /// <param name="options">Of the server.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string direction, string file, bool overwrite, bool json, string[] options)
    {
        var (report, failure) = options.FirstOrDefault(one => !one.StartsWith("--Easel:", StringComparison.OrdinalIgnoreCase))
            is { } unknown
            ? (null, Failure.Usage($"'{unknown}' is neither an option of this command nor one of the server, such as --Easel:DataFolder=…"))
            : await TransferAsync(direction is "export", file, overwrite, options);
        if (json)
            JsonOutput.Write(writer =>
            {
                if (failure is not null)
                    Complaints.Write(writer, failure);
                writer.WriteNumber("records"u8, report?.Records ?? 0);
                writer.WriteNumber("files"u8, report?.Files ?? 0);
            });
        else if (failure is not null)
            Complaints.Report(failure);
        else
            Console.WriteLine($"{direction}ed {report!.Records} records and {report.Files} files: {file}");
        return failure?.ExitCode ?? ExitCode.Ok;
    }

    private static async Task<(TransferReport? Report, Failure? Failure)> TransferAsync(
        bool isExport,
        string file,
        bool overwrite,
        string[] options
    )
    {
        using var interruption = new Interruption();
        try
        {
            var report = isExport
                ? await EaselData.ExportAsync(options, file, overwrite, interruption.Token)
                : await EaselData.ImportAsync(options, file, overwrite, interruption.Token);
            return report.Problem is { } problem ? (null, new Failure(ExitCode.Refused, problem)) : (report, null);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return (null, new Failure(interruption.ExitCode, "Cancelled; nothing was changed."));
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return (null, Failure.File(unusable.Message));
        }
    }
}
