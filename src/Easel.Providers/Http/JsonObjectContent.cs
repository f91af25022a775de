using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>A JSON object as a body, written into pooled memory: input images in it are base64 that no string holds.</summary>
internal sealed class JsonObjectContent : HttpContent
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PooledBytes _json = new();

    public JsonObjectContent(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(new PooledBufferWriter(_json), Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_json.Memory, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _json.Dispose();
        base.Dispose(disposing);
    }
}
