using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Easel.Providers.Http;

namespace Easel.Providers.Inputs;

/// <summary>Several images of one call, disposed together.</summary>
internal sealed class SentImages : List<SentImage>, IDisposable
{
    public void Dispose() => ForEach(image => image.Dispose());

    /// <summary>Writes <c>data:image/png;base64,...</c> without a string between.</summary>
    public static void WriteDataUrl(Utf8JsonWriter json, SentImage image)
    {
        var head = Encoding.ASCII.GetBytes($"data:{image.MediaType};base64,");
        var length = Base64.GetMaxEncodedToUtf8Length(image.Bytes.Length);
        using var text = PooledBytes.Of(head);
        Base64.EncodeToUtf8(image.Bytes.Span, text.Room(length).Span, out _, out var written);
        text.Advance(written);
        json.WriteStringValue(text.Memory.Span);
    }
}
