using System.Text.Json;
using Easel.Core.Files;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary><c>POST /v1/batches</c>: takes an uploaded file of requests as a job. What is in the file is looked at when its turn
/// comes.</summary>
internal sealed class CreateBatchHandler(IFileStore files, JobRunner jobs, EarlierWork repeats, BatchEndpoints batches)
{
    /// <summary>As OpenAI's.</summary>
    private const long MaxBytes = 200_000_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    public async Task HandleAsync(HttpContext context)
    {
        var (body, malformed) = await JsonBody.ReadAsync(IncomingRequest.Of(context));
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, malformed!);
            return;
        }

        using (body)
        {
            var order = new BatchOrder(
                body.Read(BatchParameters.InputFileId) ?? "",
                body.Read(BatchParameters.Endpoint),
                body.Read(BatchParameters.Metadata),
                body.Read(BatchParameters.OutputExpiresAfter)
            );
            body.Read(BatchParameters.CompletionWindow);
            body.RefuseUnknown(BatchParameters.Table.JsonNames);
            if (order.InputFileId.Length > 0)
                await CheckFileAsync(context, order, body);
            if (body.Problems.Count > 0)
            {
                await ErrorResponse.WriteAsync(context, body.Problems);
                return;
            }

            var (token, earlier) = await repeats.FindAsync(context, IdOf);
            if (earlier is not null)
            {
                await batches.RespondAsync(context, earlier);
                return;
            }

            var payload = JsonSerializer.SerializeToUtf8Bytes(order, BatchRecords.Default.BatchOrder);
            var job = await jobs.AddAsync(
                new NewJob(IdOf(token), Caller.OwnerOf(context), BatchHandler.JobKind, payload, Lifetime) { Caller = Caller.Of(context) },
                context.RequestAborted
            );
            if (job is null)
                await ErrorResponse.WriteAsync(context, ApiError.TooManyJobs);
            else
                await JsonResponse.WriteAsync(context, new BatchView(job, order, null, null, 0, 0).Write);
        }
    }

    private static string IdOf(string token) => $"batch_{token}";

    private async ValueTask CheckFileAsync(HttpContext context, BatchOrder order, JsonBody body)
    {
        var file = await files.FindAsync(Caller.OwnerOf(context), order.InputFileId, context.RequestAborted);
        var problem = file switch
        {
            null => $"there is no file {Quote.Text(order.InputFileId)}",
            { Purpose: not FilePurpose.Batch } => "its purpose is not 'batch'",
            { Length: > MaxBytes } => $"it is larger than {MaxBytes:N0} bytes",
            _ => null,
        };
        if (problem is not null)
            body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    BatchParameters.InputFileId.Name,
                    $"Invalid value for '{BatchParameters.InputFileId.Name}': {problem}."
                )
            );
    }
}
