using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Pixels;

namespace Easel.Dialects.Images;

/// <summary>Writes an image file as a JSON string straight into the response's pipe, a piece at a time, waiting whenever the client reads
/// slower.</summary>
internal static class ImageWriter
{
    /// <summary>Bytes a piece: a multiple of three, so that pieces join without padding; its base64 fits a pooled 64 KiB buffer.</summary>
    private const int Piece = 48_000;

    /// <summary>A service that takes longer for a piece is a slow one.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(20);

    /// <summary>With what Kestrel puts around a chunk it fits a pooled 128 KiB buffer. Half as much takes a seventh more processor time for the
    /// whole, twice as much no less.</summary>
    private const int TextPiece = (128 << 10) - 64;

    /// <summary>Writes the value as base64. The writer writes to <paramref name="pipe"/>.</summary>
    /// <exception cref="ImageTransferException">The image was arriving and does not come to its end; the value is not whole.</exception>
    public static ValueTask WriteBase64Async(
        Utf8JsonWriter json,
        PipeWriter pipe,
        EncodedImage image,
        CancellationToken cancellationToken
    ) =>
        image.Arriving switch
        {
            null => WriteBase64Async(json, pipe, image.Memory, cancellationToken),
            { IsBase64: true } file => WriteTextAsync(json, pipe, file, cancellationToken),
            var file => WriteBase64Async(json, pipe, file.OpenBytes(), cancellationToken),
        };

    /// <summary>Writes the value as base64. The writer writes to <paramref name="pipe"/>.</summary>
    public static async ValueTask WriteBase64Async(
        Utf8JsonWriter json,
        PipeWriter pipe,
        ReadOnlyMemory<byte> file,
        CancellationToken cancellationToken
    )
    {
        do
        {
            var piece = file[..Math.Min(Piece, file.Length)];
            file = file[piece.Length..];
            json.WriteBase64StringSegment(piece.Span, isFinalSegment: file.IsEmpty);
            json.Flush();
            await pipe.FlushAsync(cancellationToken);
        } while (!file.IsEmpty);
    }

    /// <summary>Writes the value as a <c>data:</c> URL. The writer writes to <paramref name="pipe"/>.</summary>
    /// <param name="mediaType">Such as <c>image/png</c>.</param>
    public static async ValueTask WriteDataUrlAsync(
        Utf8JsonWriter json,
        PipeWriter pipe,
        string mediaType,
        ReadOnlyMemory<byte> file,
        CancellationToken cancellationToken
    )
    {
        json.WriteStringValueSegment(Encoding.ASCII.GetBytes($"data:{mediaType};base64,"), isFinalSegment: false);
        var text = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(Piece));
        try
        {
            do
            {
                var piece = file[..Math.Min(Piece, file.Length)];
                file = file[piece.Length..];
                Base64.EncodeToUtf8(piece.Span, text, out _, out var written);
                json.WriteStringValueSegment(text.AsSpan(0, written), isFinalSegment: file.IsEmpty);
                json.Flush();
                await pipe.FlushAsync(cancellationToken);
            } while (!file.IsEmpty);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    /// <summary>Text that is base64 already is read into the response's own memory.</summary>
    private static async ValueTask WriteTextAsync(
        Utf8JsonWriter json,
        PipeWriter pipe,
        ArrivingFile file,
        CancellationToken cancellationToken
    )
    {
        // The writer's part are the quotation marks.
        json.WriteStringValueSegment(""u8, isFinalSegment: false);
        json.Flush();
        var (read, isSlow) = (0, false);
        do
        {
            var began = Stopwatch.GetTimestamp();
            // A slow service holds no memory while nothing comes; to wait for a quick one apart would only cost.
            if (isSlow)
                await file.WaitAsync(cancellationToken);
            read = await file.ReadAsync(pipe.GetMemory(TextPiece), cancellationToken);
            isSlow = Stopwatch.GetElapsedTime(began) > Slow;
            pipe.Advance(read);
            await pipe.FlushAsync(cancellationToken);
        } while (read > 0);

        json.WriteStringValueSegment(""u8, isFinalSegment: true);
    }

    /// <summary>Writes the base64 of a file that is read, without having all of it in memory.</summary>
    public static async ValueTask WriteBase64Async(Utf8JsonWriter json, PipeWriter pipe, Stream file, CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            int read;
            do
            {
                read = await file.ReadAtLeastAsync(piece.AsMemory(0, Piece), Piece, throwOnEndOfStream: false, cancellationToken);
                json.WriteBase64StringSegment(piece.AsSpan(0, read), isFinalSegment: read < Piece);
                json.Flush();
                await pipe.FlushAsync(cancellationToken);
            } while (read == Piece);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
