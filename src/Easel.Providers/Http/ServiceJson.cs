using System.Text.Json;

namespace Easel.Providers.Http;

/// <summary>JSON of a service, over pooled memory that goes with it.</summary>
internal sealed class ServiceJson : IDisposable
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ServiceLimits.MaxDepth };

    private readonly JsonDocument _document;
    private readonly PooledBytes _bytes;

    private ServiceJson(JsonDocument document, PooledBytes bytes) => (_document, _bytes) = (document, bytes);

    public JsonElement Root => _document.RootElement;

    /// <summary>Takes the bytes over; null, and nothing taken, when they are no JSON, or nested beyond reason.</summary>
    public static ServiceJson? TryParse(PooledBytes bytes)
    {
        try
        {
            return new ServiceJson(JsonDocument.Parse(bytes.Memory, Options), bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }
}
