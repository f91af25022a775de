using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Easel.Dialects.Images;

/// <summary>Writes an image file as a JSON string straight into the response's pipe, a piece at a time, waiting whenever the client reads
/// slower.</summary>
internal static class ImageWriter
{
    /// <summary>Bytes a piece: a multiple of three, so that pieces join without padding; its base64 fits a pooled 64 KiB buffer.</summary>
    private const int Piece = 48_000;

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

    /// <summary>Writes the base64 of a file on disk, without having all of it in memory.</summary>
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
