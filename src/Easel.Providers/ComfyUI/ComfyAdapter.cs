using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.ComfyUI;

/// <summary>Draws by ComfyUI: fills a workflow's slots, queues it, shows the sampler's previews as they come by the socket, and fetches what
/// the history says was drawn.</summary>
internal sealed class ComfyAdapter : IImageServiceAdapter
{
    private readonly ServiceContext _context;
    private readonly ComfyInputs _inputs;
    private readonly ComfyResults _results;
    private readonly IReadOnlyDictionary<string, ComfyWorkflow> _workflows;

    public ComfyAdapter(ServiceContext context)
    {
        (_context, _inputs, _results) = (context, new ComfyInputs(context), new ComfyResults(context));
        _workflows = ComfyWorkflows.Read(context.Options.Setting(ComfyService.Workflows)!).Workflows;
    }

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!_workflows.TryGetValue(request.Model.Id, out var workflow))
        {
            yield return new FailureEvent(ModelGone(request));
            yield break;
        }

        var (values, unready) = await _inputs.OfAsync(request, workflow, cancellationToken);
        if (values is null)
        {
            yield return new FailureEvent(unready!);
            yield break;
        }

        var clientId = Guid.NewGuid().ToString("N");
        var key = request.Key;
        using var socket = await ComfySocket.ConnectAsync(
            _context.Client.Address.BaseUrl,
            clientId,
            key,
            _context.Clock,
            cancellationToken
        );
        var events = Channel.CreateUnbounded<ImageEvent>(new UnboundedChannelOptions { SingleReader = true });
        var promptId = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pumping = socket?.PumpAsync(promptId.Task, request.Image.PartialImages, events.Writer, stop.Token) ?? Task.CompletedTask;
        var call = ServiceCall.Draw(
            "prompt",
            key,
            json =>
            {
                json.WritePropertyName("prompt"u8);
                workflow.Fill(values).WriteTo(json);
                json.WriteString("client_id"u8, clientId);
            }
        );
        var drawing = DrawAsync(call, promptId, events.Writer, stop.Token);
        try
        {
            await foreach (var happened in events.Reader.ReadAllAsync(cancellationToken))
                yield return happened;
            var (history, failure) = await drawing;
            if (history is null)
            {
                yield return new FailureEvent(failure!);
                yield break;
            }

            using (history)
            {
                await foreach (var happened in _results.ReadAsync(history.Root, request, cancellationToken))
                    yield return happened;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await pumping;
            await ((Task)drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (drawing.IsCompletedSuccessfully)
                drawing.Result.History?.Dispose();
            while (events.Reader.TryRead(out var abandoned))
                abandoned.Discard();
        }
    }

    public ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ModelDiscovery?>(
            new ModelDiscovery([.. _workflows.Values.Select(workflow => workflow.ToCard())]) { IsComplete = true }
        );

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        _context.Client.CheckAsync("system_stats", _context.Options.ApiKey, cancellationToken);

    private async Task<(ServiceJson? History, ImageError? Error)> DrawAsync(
        ServiceCall call,
        TaskCompletionSource<string> promptId,
        ChannelWriter<ImageEvent> events,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var (queued, error) = await _context.Client.AskAsync(call, cancellationToken);
            if (queued is null)
                return (null, error);
            string? id;
            using (queued)
            {
                if ((id = queued.Root.Text("prompt_id")) is null)
                    return (null, _context.Failures.Untraceable(queued.Root, "took the workflow and gave it no id", call.Key));
            }

            promptId.TrySetResult(id);
            var poller = new Poller(_context.Failures, _context.Options.Timeout, _context.Clock) { MaxInterval = TimeSpan.FromSeconds(1) };
            return await poller.RunAsync(
                cancellation => _results.LookAsync(id, call.Key, cancellation),
                cancellation => EndAsync(id, call.Key, cancellation),
                cancellationToken
            );
        }
        finally
        {
            promptId.TrySetCanceled(CancellationToken.None);
            events.TryComplete();
        }
    }

    /// <summary>Out of the queue, and out of the sampler; each does nothing where the prompt is not.</summary>
    private async ValueTask EndAsync(string id, Secret? key, CancellationToken cancellationToken)
    {
        await SendAsync(
            "queue",
            json =>
            {
                json.WriteStartArray("delete"u8);
                json.WriteStringValue(id);
                json.WriteEndArray();
            }
        );
        await SendAsync("interrupt", json => json.WriteString("prompt_id"u8, id));

        async ValueTask SendAsync(string path, Action<Utf8JsonWriter> write)
        {
            using var response = await _context.Client.SendAsync(
                new ServiceCall(HttpMethod.Post, path) { Key = key, Body = () => new JsonObjectContent(write) },
                cancellationToken
            );
        }
    }

    private static ImageError ModelGone(ServiceRequest request) =>
        new(ImageErrorKind.ModelNotFound, "upstream_model_not_found", "model", $"There is no workflow '{request.Model.Id}' any more.");
}
