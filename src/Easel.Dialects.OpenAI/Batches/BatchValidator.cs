using Easel.Dialects.Endpoints;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>Reads a batch's whole input before any of it is done.</summary>
internal sealed class BatchValidator(UploadBudget budget, RequestLimits limits, TimeProvider clock)
{
    /// <summary>As OpenAI's.</summary>
    public const int MaxLines = 50_000;

    private const int MaxErrors = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with the file, up to a number that a person reads; empty when it can be done.</summary>
    public async ValueTask<IReadOnlyList<BatchError>> ValidateAsync(
        string owner,
        BatchLines lines,
        string endpoint,
        CancellationToken cancellationToken
    )
    {
        if (lines.Count == 0)
            return [new BatchError("empty_file", "The input file has no requests.", "input_file_id", null)];
        if (lines.Count > MaxLines)
            return [new BatchError("too_many_tasks", $"The input file has more than {MaxLines} requests.", "input_file_id", null)];
        var errors = new List<BatchError>();
        var ids = new HashSet<string>(lines.Count, StringComparer.Ordinal);
        for (var i = 0; i < lines.Count && errors.Count < MaxErrors; i++)
        {
            if (await CheckAsync(owner, lines, i, endpoint, ids, cancellationToken) is { } error)
                errors.Add(error);
        }

        return errors;
    }

    /// <summary>Waits until other requests leave room for the line; null when it is longer than any may be.</summary>
    public async ValueTask<UploadedFile?> ReadAsync(BatchLines lines, int line, UploadShare share, CancellationToken cancellationToken)
    {
        if (lines.LengthOf(line) > limits.MaxUploadBytes)
            return null;
        while (true)
        {
            var text = share.NewFile();
            switch (await lines.ReadAsync(line, text, cancellationToken))
            {
                case UploadProblem.None:
                    return text;
                case UploadProblem.NoRoom:
                    break;
                default:
                    return null;
            }

            text.Dispose();
            await Task.Delay(Patience, clock, cancellationToken);
        }
    }

    private async ValueTask<BatchError?> CheckAsync(
        string owner,
        BatchLines lines,
        int i,
        string endpoint,
        HashSet<string> ids,
        CancellationToken cancellationToken
    )
    {
        using var share = new UploadShare(budget, owner);
        var number = lines.NumberOf(i);
        if (await ReadAsync(lines, i, share, cancellationToken) is not { } text)
            return new BatchError(
                "line_too_long",
                $"This line is longer than the {limits.MaxUploadBytes} bytes that are allowed.",
                null,
                number
            );
        var (line, error) = BatchLine.Parse(text.Memory, endpoint, number);
        if (line is null)
            return error;
        return ids.Add(line.CustomId)
            ? null
            : new BatchError(
                "duplicate_custom_id",
                $"The custom_id {Quote.Text(line.CustomId)} came in an earlier line.",
                "custom_id",
                number
            );
    }
}
