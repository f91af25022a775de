using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text.Json;

namespace Easel.Server;

/// <summary>Writes an image file as a JSON string straight into the response's pipe, a piece at a time, waiting whenever the client reads slower.</summary>
internal static class ImageWriter
{
    /// <summary>Bytes a piece: a multiple of three, so that pieces join without padding; its base64 fits a pooled 64 KiB buffer.</summary>
    private const int Piece = 48_000;

    /// <summary>Writes the value as base64. The writer writes to <paramref name="pipe"/>.</summary>
    public static async ValueTask WriteBase64Async(Utf8JsonWriter json, PipeWriter pipe, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        do
        {
            var piece = file[..Math.Min(Piece, file.Length)];
            file = file[piece.Length..];
            json.WriteBase64StringSegment(piece.Span, isFinalSegment: file.IsEmpty);
            json.Flush();
            await pipe.FlushAsync(cancellationToken);
        }
        while (!file.IsEmpty);
    }

    /// <summary>Writes the value as a <c>data:</c> URL (RFC 2397). The writer writes to <paramref name="pipe"/>.</summary>
    public static async ValueTask WriteDataUrlAsync(Utf8JsonWriter json, PipeWriter pipe, EncodedImage image, CancellationToken cancellationToken)
    {
        json.WriteStringValueSegment("data:"u8, isFinalSegment: false);
        json.WriteStringValueSegment(MediaType(image.Format), isFinalSegment: false);
        json.WriteStringValueSegment(";base64,"u8, isFinalSegment: false);
        ReadOnlyMemory<byte> file = image.Memory;
        var base64 = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(Piece));
        try
        {
            do
            {
                var piece = file[..Math.Min(Piece, file.Length)];
                file = file[piece.Length..];
                Base64.EncodeToUtf8(piece.Span, base64, out _, out var written);
                json.WriteStringValueSegment(base64.AsSpan(0, written), isFinalSegment: file.IsEmpty);
                json.Flush();
                await pipe.FlushAsync(cancellationToken);
            }
            while (!file.IsEmpty);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(base64);
        }
    }

    private static ReadOnlySpan<byte> MediaType(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "image/jpeg"u8,
        ImageFormat.WebP => "image/webp"u8,
        _ => "image/png"u8,
    };
}
