using Easel.Core.Http;
using ZstdSharp;

namespace Easel.Server.Hosting;

/// <summary>A body as it was before it was compressed: no longer than a plain one may be, and what cannot be decoded is the client's
/// mistake.</summary>
/// <param name="encoding">For the message.</param>
internal sealed class DecodedBody(Stream decoder, long limit, string encoding) : ReadOnlyStream
{
    private long _length;

    /// <exception cref="BadHttpRequestException">Too long, or not of the encoding.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read;
        try
        {
            read = await decoder.ReadAsync(buffer, cancellationToken);
        }
        // The decoder of br has no better one.
        catch (Exception undecodable)
            when (undecodable is InvalidDataException or ZstdException or EndOfStreamException or InvalidOperationException)
        {
            throw new BadEncodingException($"The body is not what its header 'Content-Encoding: {encoding}' says: it cannot be decoded.");
        }

        _length += read;
        if (_length > limit)
            throw new BadHttpRequestException("The decoded body is too large.", StatusCodes.Status413PayloadTooLarge);
        return read;
    }

    public override async ValueTask DisposeAsync()
    {
        await decoder.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            decoder.Dispose();
        base.Dispose(disposing);
    }
}
