using System.Globalization;
using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Draws by OpenAI's Images API: <c>images/generations</c>, <c>images/edits</c> and <c>images/variations</c>, streamed where previews
/// are wanted.</summary>
internal class OpenAIAdapter(ServiceContext context) : IImageServiceAdapter
{
    private readonly ImageResponseReader _whole = new(context.Client);
    private readonly ImageStreamReader _stream = new(context.Failures);

    protected ServiceContext Context => context;

    /// <summary>A stream's events do not say which of several images they are of.</summary>
    public virtual int PerCall(ServiceRequest request) => Streams(request) ? 1 : request.Model.PerCall;

    public virtual async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var response = await context.Client.SendAsync(CallOf(request), cancellationToken);
        if (response.Error is { } error)
        {
            yield return new FailureEvent(error);
            yield break;
        }

        // A service that does not stream answers as a whole, whatever was asked.
        var events = response.IsEventStream ? ReadStreamAsync(response, request) : ReadWholeAsync(response, request, cancellationToken);
        await foreach (var happened in events)
            yield return happened;
    }

    public virtual IEnumerable<ImageWarning> WarningsOf(ServiceRequest request) => [];

    public virtual ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync(PathOf("models"), context.Options.ApiKey, cancellationToken);

    protected virtual IAsyncEnumerable<ImageEvent> ReadStreamAsync(ServiceResponse response, ServiceRequest request) =>
        _stream.ReadAsync(response, request);

    protected virtual IAsyncEnumerable<ImageEvent> ReadWholeAsync(
        ServiceResponse response,
        ServiceRequest request,
        CancellationToken cancellationToken
    ) => _whole.ReadAsync(response, request, cancellationToken);

    protected virtual ServiceCall CallOf(ServiceRequest request)
    {
        var parameters = new ImageParameters(request, Streams(request));
        return request.Image switch
        {
            EditRequest => FormCall(PathOf("images/edits"), request, parameters),
            VaryRequest => FormCall(PathOf("images/variations"), request, parameters),
            _ => ServiceCall.Draw(PathOf("images/generations"), request.Key, parameters.Write) with
            {
                Headers = HeadersOf(request),
                Accept = Accept(request),
            },
        };
    }

    protected virtual string PathOf(string path) => path;

    protected virtual bool Streams(ServiceRequest request) => request.Image.PartialImages > 0 && request.Image is not VaryRequest;

    protected virtual IReadOnlyList<KeyValuePair<string, string>> HeadersOf(ServiceRequest request)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (context.Options.Setting("Organization") is { } organization)
            headers.Add(new("OpenAI-Organization", organization));
        if (context.Options.Setting("Project") is { } project)
            headers.Add(new("OpenAI-Project", project));
        if (request.Model.Card.HonoursIdempotencyKeys && request.Image.Context.IdempotencyKey is { } key)
            headers.Add(new("Idempotency-Key", key));
        // Whoever serves this API may be another Easel.
        headers.Add(new(RequestContext.HopsHeader, (request.Image.Context.Hops + 1).ToString(CultureInfo.InvariantCulture)));
        return headers;
    }

    protected ServiceCall FormCall(string path, ServiceRequest request, ImageParameters parameters) =>
        new(HttpMethod.Post, path)
        {
            Key = request.Key,
            Body = () => ImageForm.Of(request, parameters, context.Inputs),
            Draws = true,
            Headers = HeadersOf(request),
            Accept = Accept(request),
        };

    protected string Accept(ServiceRequest request) => Streams(request) ? "text/event-stream, application/json" : "application/json";
}
