namespace Easel.Providers.Http;

/// <summary>Reads a body into pooled memory, within bounds of length and time.</summary>
internal static class BoundedBody
{
    private const int Piece = 64 << 10;

    /// <summary>The whole body, which belongs to the caller; or the rest of a sentence that says why not.</summary>
    public static async ValueTask<(PooledBytes? Body, string? Problem)> ReadAsync(HttpContent content, long maxBytes, CallTime time)
    {
        var announced = content.Headers.ContentLength;
        if (announced > maxBytes)
            return (null, TooLong(maxBytes));
        var body = new PooledBytes((int)Math.Min(announced + 1 ?? Piece, Array.MaxLength));
        var isWhole = false;
        try
        {
            time.ExpectBytes();
            await using var stream = await content.ReadAsStreamAsync(time.Token);
            while (true)
            {
                var read = await stream.ReadAsync(body.Room(1), time.Token);
                if (read == 0)
                    break;
                time.ExpectBytes();
                body.Advance(read);
                if (body.Length > maxBytes)
                    return (null, TooLong(maxBytes));
            }

            isWhole = true;
            return (body, null);
        }
        finally
        {
            if (!isWhole)
                body.Dispose();
        }
    }

    public static string TooLong(long maxBytes) => $"sent more than {maxBytes:N0} bytes";
}
