using System.Buffers.Text;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;

namespace Easel.Storage.Tests;

/// <summary>A file that arrives a few bytes at a time, and may break off.</summary>
internal sealed class ComingFile(byte[] content, bool isBase64, int piece = 7, bool breaks = false) : ArrivingFile
{
    private readonly byte[] _sent = isBase64 ? Base64Of(content) : content;
    private int _at;

    public override bool IsBase64 => isBase64;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (breaks && _at >= _sent.Length / 2)
            throw new ImageTransferException(new ImageError(ImageErrorKind.Unavailable, "upstream_failed", null, "It broke."));
        var read = Math.Min(piece, Math.Min(buffer.Length, _sent.Length - _at));
        _sent.AsSpan(_at, read).CopyTo(buffer.Span);
        _at += read;
        return ValueTask.FromResult(read);
    }

    private static byte[] Base64Of(byte[] content)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(content.Length)];
        Base64.EncodeToUtf8(content, text, out _, out _);
        return text;
    }
}
