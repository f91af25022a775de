using System.Globalization;
using System.Security.Cryptography;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Azure;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.OpenAI.Responses;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.Routing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary><c>POST /v1/images/generations/async</c> and <c>.../edits/async</c>: takes the work and responds at once with where to ask for
/// it.</summary>
internal sealed class CreateTask(
    ModelCatalog catalog,
    ResponseStore inputs,
    JobRunner runner,
    EarlierWork repeats,
    IJobFiles files,
    UploadBudget budget,
    DryRunResponse dryRun,
    TimeProvider clock
)
{
    public const string Kind = "image_task";

    /// <summary>How long a task and its images are kept.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>When to ask again, at the soonest.</summary>
    public static TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(3);

    public async Task HandleAsync(HttpContext context, ICallReader reader)
    {
        // The images are kept with the job; the request's own are freed with it.
        using var share = budget.Share(context, clock);
        var (call, problems) = await reader.ReadAsync(AzureDeployment.RequestOf(context), share, ImageDelivery.Url);
        if (call is { Stream: true })
            problems = [.. problems, NoStream];
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        if (DryRun.IsAsked(context))
        {
            await dryRun.WriteAsync(context, call!.Prepared);
            return;
        }

        var (token, earlier) = await repeats.FindNewestAsync(context, Kind);
        if (earlier is not null)
        {
            await AcceptAsync(context, earlier);
            return;
        }

        var drawn = Seeded((PromptedRequest)call!.Request);
        var order = new TaskOrder
        {
            Drawing = DrawingOrder.Of(drawn),
            Delivery = call.Delivery,
            SafetyIdentifier = call.SafetyIdentifier,
            Warnings = call.Warnings,
        };
        var expiresAt = clock.GetUtcNow() + Lifetime;
        var job = new NewJob(TaskIds.Of(expiresAt, token), Caller.OwnerOf(context), Kind, order.ToJson(), Lifetime)
        {
            Caller = Caller.Of(context),
            Priority = drawn.Context.Priority,
        };
        if (!await inputs.KeepAsync(job, drawn, context.RequestAborted))
        {
            await ErrorResponse.WriteAsync(context, ResponseErrors.ResponsesFull);
        }
        else if (await runner.AddAsync(job, context.RequestAborted) is { } added)
        {
            await AcceptAsync(context, added);
        }
        else
        {
            await files.DeleteAsync(job.Id, CancellationToken.None);
            await ErrorResponse.WriteAsync(context, ApiError.TooManyJobs);
        }
    }

    private static async Task AcceptAsync(HttpContext context, Job job)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status202Accepted;
        response.Headers.Location = TaskView.PathOf(job.Id);
        response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await TaskView.WriteAsync(context, job, [], null);
    }

    /// <summary>Drawn again after a crash it is the same image, of a model that draws the same again.</summary>
    private PromptedRequest Seeded(PromptedRequest request) =>
        request with
        {
            Seed =
                request.Seed
                ?? (catalog.Find(request.Model) is { Capabilities.Seed: false } ? null : RandomNumberGenerator.GetInt32(int.MaxValue)),
        };

    private static ApiError NoStream { get; } =
        ApiError.BadRequest("unsupported_parameter", "stream", "'stream' is true; a task is asked for until it is done, and not streamed.");
}
