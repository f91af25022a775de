using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.ComfyUI;

/// <summary>What ComfyUI tells while it draws: steps, and the sampler's own previews. It is a convenience: the work goes on without it.</summary>
internal sealed class ComfySocket : IDisposable
{
    private const uint Preview = 1;
    private const uint PreviewWithMetadata = 4;
    private const int MaxMessage = 64 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Follows no redirect, as no call here does.</summary>
    private static readonly HttpMessageInvoker Connector = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false },
        disposeHandler: false
    );

    private readonly ClientWebSocket _socket = new();

    private ComfySocket() { }

    /// <summary>Null when it cannot be reached.</summary>
    public static async ValueTask<ComfySocket?> ConnectAsync(
        Uri baseUrl,
        string clientId,
        Secret? key,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var socket = new ComfySocket();
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            if (key is not null)
                socket._socket.Options.SetRequestHeader("Authorization", $"Bearer {key.Reveal()}");
            var url = new UriBuilder(new Uri(baseUrl, $"ws?clientId={clientId}"))
            {
                Scheme = string.Equals(baseUrl.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) ? Uri.UriSchemeWss : Uri.UriSchemeWs,
            };
            await socket._socket.ConnectAsync(url.Uri, Connector, either.Token);
            await socket._socket.SendAsync(
                """{"type":"feature_flags","data":{"supports_preview_metadata":true}}"""u8.ToArray(),
                WebSocketMessageType.Text,
                endOfMessage: true,
                either.Token
            );
            return socket;
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            socket.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    /// <summary>Writes what happens to one prompt until cancelled, or the connection ends; throws nothing.</summary>
    /// <param name="previews">How many previews are wanted.</param>
    public async Task PumpAsync(Task<string> promptId, int previews, ChannelWriter<ImageEvent> writer, CancellationToken cancellationToken)
    {
        var state = new ComfyProgress(previews);
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                using var message = new PooledBytes();
                if (await ReceiveAsync(message, cancellationToken) is not { } type)
                    return;
                if (type == WebSocketMessageType.Text)
                    OnText(message.Memory, await promptId.WaitAsync(cancellationToken), state, writer);
                else if (ImageOf(message.Memory) is { } image && state.TakePreview() is { } index)
                    writer.TryWrite(new ServicePartialEvent(0, index, PooledBytes.Of(image.Span)));
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException or JsonException)
        {
            // The result does not come this way.
        }
    }

    public void Dispose() => _socket.Dispose();

    private static void OnText(ReadOnlyMemory<byte> text, string promptId, ComfyProgress state, ChannelWriter<ImageEvent> writer)
    {
        using var json = JsonDocument.Parse(text);
        var data = json.RootElement.Member("data");
        if (data.Text("prompt_id") is { } prompt && !string.Equals(prompt, promptId, StringComparison.Ordinal))
            return;
        switch (json.RootElement.Text("type"))
        {
            case "execution_start":
                state.IsRunning = true;
                break;
            case "execution_success" or "execution_error" or "execution_interrupted":
                state.IsRunning = false;
                break;
            case "progress" when data.Number("value") is { } step && data.Number("max") is { } steps && steps is > 0 and < 10_000:
                state.IsRunning |= data.Text("prompt_id") is not null;
                state.At((double)step / steps);
                if (state.IsRunning)
                    writer.TryWrite(new ProgressEvent((int)step, (int)steps));
                break;
        }
    }

    /// <summary>The picture of a binary frame; null for a frame of another kind.</summary>
    private static ReadOnlyMemory<byte>? ImageOf(ReadOnlyMemory<byte> frame)
    {
        if (frame.Length < 8)
            return null;
        var second = BinaryPrimitives.ReadUInt32BigEndian(frame.Span[4..]);
        return BinaryPrimitives.ReadUInt32BigEndian(frame.Span) switch
        {
            Preview => frame[8..],
            PreviewWithMetadata when second <= frame.Length - 8 => frame[(8 + (int)second)..],
            _ => null,
        };
    }

    private async ValueTask<WebSocketMessageType?> ReceiveAsync(PooledBytes message, CancellationToken cancellationToken)
    {
        while (message.Length < MaxMessage)
        {
            var part = await _socket.ReceiveAsync(message.Room(16 << 10), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Advance(part.Count);
            if (part.EndOfMessage)
                return part.MessageType;
        }

        return null;
    }
}
