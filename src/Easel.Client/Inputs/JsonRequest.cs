using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Easel.Client.Inputs;

/// <summary>A request's JSON, written once for all attempts.</summary>
internal static class JsonRequest
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/json");

    public static Func<CancellationToken, ValueTask<HttpContent>> Of<T>(T request, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(request, type);
        return _ => new(new ByteArrayContent(json) { Headers = { ContentType = ContentType } });
    }
}
