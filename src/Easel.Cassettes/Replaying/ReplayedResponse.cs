using System.Net;
using Easel.Cassettes.Files;

namespace Easel.Cassettes.Replaying;

/// <summary>A response as it was recorded.</summary>
internal static class ReplayedResponse
{
    public static HttpResponseMessage Of(Exchange exchange, Cassette cassette, HttpRequestMessage request, TimeProvider clock)
    {
        var recorded = exchange.Response;
        var body = cassette.BodyOf(exchange);
        var isWhole = recorded.Chunks.Count == 0 && !recorded.Broke;
        var response = new HttpResponseMessage((HttpStatusCode)recorded.Status)
        {
            RequestMessage = request,
            Content = isWhole
                ? new ReadOnlyMemoryContent(body)
                : new StreamContent(new ReplayedStream(body, recorded, cassette.KeepsTime ? clock : null)),
        };
        foreach (var header in recorded.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Name, header.Value))
                response.Content.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        response.Headers.TryAddWithoutValidation(CassetteHandler.Header, "replayed");
        return response;
    }
}
