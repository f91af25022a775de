using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAICompatible;

/// <summary>Waits for a gateway's task.</summary>
internal sealed class TaskWaiter(ServiceContext context)
{
    /// <summary>The response that holds the images, which belongs to the caller; or why there is none.</summary>
    public ValueTask<(ServiceJson? Json, ImageError? Error)> WaitAsync(
        TaskResponse task,
        ServiceRequest request,
        CancellationToken cancellationToken
    ) =>
        new Poller(context.Failures, context.Options.Timeout, context.Clock) { Interval = TimeSpan.FromSeconds(1) }.RunAsync(
            token => LookAsync(PathOf(task), request, token),
            cancel: null,
            cancellationToken
        );

    private static string PathOf(TaskResponse task) => task.PollUrl ?? $"tasks/{Uri.EscapeDataString(task.Id!)}";

    private async ValueTask<PollStep<ServiceJson>> LookAsync(string path, ServiceRequest request, CancellationToken cancellationToken)
    {
        using var response = await context.Client.SendAsync(ServiceCall.Get(path, request.Key), cancellationToken);
        var wait = response.Headers is { } headers ? RetryAfter.Of(headers, context.Clock) : null;
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
            return PollStep<ServiceJson>.Failed(error!);
        var state = TaskResponse.Read(json.Root);
        if (state.IsDone)
            return PollStep<ServiceJson>.Done(json);
        using (json)
        {
            return state.IsFailed ? PollStep<ServiceJson>.Ended(ErrorOf(json.Root, request.Key)) : PollStep<ServiceJson>.Pending(wait);
        }
    }

    /// <summary>Of a task that failed, by the status that its call would have had, where the gateway says.</summary>
    private ImageError ErrorOf(JsonElement root, Secret? key)
    {
        var holder = TaskResponse.HolderOf(root);
        var error = UpstreamError.Read(UpstreamError.IsIn(holder) ? holder : root);
        return (int?)holder.Number("http_status") is { } status and >= 400 and < 600
            ? context.Failures.Of((HttpStatusCode)status, error, retryAfter: null, key)
            : context.Failures.Of(error, key);
    }
}
