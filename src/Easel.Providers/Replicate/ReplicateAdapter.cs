using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Replicate;

/// <summary>Draws by Replicate: learns a model's inputs from its schema, waits a while for the prediction, then polls it.</summary>
internal sealed class ReplicateAdapter(ServiceContext context) : IImageServiceAdapter
{
    /// <summary>Of the first call, in seconds; most quick models are done by then.</summary>
    private const int FirstWait = 10;

    private readonly ImageReader _images = new(context.Client);
    private readonly ReplicateSchemas _schemas = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (schema, unknown) = await _schemas.OfAsync(request.Model.Id, request.Key, cancellationToken);
        if (schema is null)
        {
            yield return new FailureEvent(unknown!);
            yield break;
        }

        var words = new ReplicateRequest(request, schema, context.Inputs);
        var warnings = words.Warnings().ToList();
        foreach (var warning in warnings)
            yield return new WarningEvent(warning);
        if (request.Image.Strict && warnings.Count > 0)
        {
            yield return new FailureEvent([.. warnings.Select(Refusal)]);
            yield break;
        }

        if (words.Refusal is { } refusal)
        {
            yield return new FailureEvent(
                new ImageError(ImageErrorKind.InvalidRequest, "unsupported_model", "image", $"{request.Model.Card.Id} {refusal}.")
            );
            yield break;
        }

        var (prediction, failure) = await PredictAsync(request, words, cancellationToken);
        if (prediction is null)
        {
            yield return new FailureEvent(failure!);
            yield break;
        }

        using (prediction)
        {
            await foreach (var happened in _images.ReadAllAsync(EntriesOf(prediction.Root, request), request, cancellationToken))
                yield return happened;
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("account", context.Options.ApiKey, cancellationToken);

    private static ImageError Refusal(ImageWarning warning) =>
        new(ImageErrorKind.InvalidRequest, warning.Code, warning.Param, warning.Message);

    private async ValueTask<(ServiceJson? Prediction, ImageError? Error)> PredictAsync(
        ServiceRequest request,
        ReplicateRequest words,
        CancellationToken cancellationToken
    )
    {
        var (begun, error) = await context.Client.AskAsync(CallOf(request, words), cancellationToken);
        if (begun is null)
            return (null, error);
        var first = StepOf(begun, request.Key);
        if (first.Value is not null)
            return (first.Value, null);
        string? get,
            cancel;
        ImageError? lost;
        using (begun)
        {
            (get, cancel) = (begun.Root.Member("urls").Text("get"), begun.Root.Member("urls").Text("cancel"));
            lost =
                first.Error
                ?? (get is null ? context.Failures.Untraceable(begun.Root, "took the work and named no address to find it at") : null);
        }

        if (get is null || lost is not null)
            return (null, lost);
        var poller = new Poller(context.Failures, context.Options.Timeout, context.Clock);
        return await poller.RunAsync(
            async cancellation =>
            {
                var (json, problem) = await context.Client.LookAsync(get, request.Key, cancellation);
                if (json is null)
                    return PollStep<ServiceJson>.Failed(problem!);
                var step = StepOf(json, request.Key);
                if (step.Value is null)
                    json.Dispose();
                return step;
            },
            cancel is null ? null : cancellation => context.Client.EndAsync(HttpMethod.Post, cancel, request.Key, cancellation),
            cancellationToken
        );
    }

    private ServiceCall CallOf(ServiceRequest request, ReplicateRequest words)
    {
        var model = ReplicateModel.Parse(request.Model.Id);
        var call = ServiceCall.Draw(
            model.Predictions,
            request.Key,
            json =>
            {
                if (model.Version is { } version)
                    json.WriteString("version"u8, version);
                json.WriteStartObject("input"u8);
                words.Write(json);
                json.WriteEndObject();
            }
        );
        var limit = Math.Max(5, (int)context.Options.Timeout.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return call with { Headers = [new("Prefer", $"wait={FirstWait}"), new("Cancel-After", $"{limit}s")] };
    }

    /// <summary>Of a prediction that is there; disposes nothing.</summary>
    private PollStep<ServiceJson> StepOf(ServiceJson prediction, Secret? key)
    {
        var root = prediction.Root;
        return root.Text("status") switch
        {
            "starting" or "processing" or "queued" => PollStep<ServiceJson>.Pending(),
            "succeeded" => PollStep<ServiceJson>.Done(prediction),
            "failed" => Failed(new UpstreamError(root.Text("error") ?? "the prediction failed", null, null, null)),
            "canceled" or "aborted" => Failed(new UpstreamError("the prediction was cancelled", null, null, null)),
            _ => PollStep<ServiceJson>.Failed(context.Failures.Untraceable(root, "gave the prediction a state that is not known", key)),
        };

        PollStep<ServiceJson> Failed(UpstreamError error) => PollStep<ServiceJson>.Ended(context.Failures.Of(error, key));
    }

    private static IEnumerable<(JsonElement Entry, ImageNotes Notes)> EntriesOf(JsonElement root, ServiceRequest request)
    {
        var output = root.Member("output");
        IEnumerable<JsonElement> entries = output.ValueKind switch
        {
            JsonValueKind.Array => output.EnumerateArray(),
            JsonValueKind.String or JsonValueKind.Object => [output],
            _ => [],
        };
        return entries.Take(request.Image.Count).Select((entry, index) => (entry, new ImageNotes(index)));
    }
}
