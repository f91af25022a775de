using Easel.Abstractions.Events;
using Easel.Imaging;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>An image file of a service: while its bytes still arrive, where it can go on as it is; otherwise all of it.</summary>
internal sealed class OpenedFile : IDisposable
{
    private readonly PooledBytes? _start;

    private OpenedFile(PooledBytes? bytes, ImageError? error) => (Bytes, Error) = (bytes, error);

    private OpenedFile(PooledBytes start, ServiceBody body, ImageFileInfo info) =>
        (_start, File, Info) = (start, new FetchedFile(start, body), info);

    /// <summary>Null where all of it is there, or there is none.</summary>
    public FetchedFile? File { get; }

    public ImageFileInfo? Info { get; }

    /// <summary>The whole file, which belongs to the caller.</summary>
    public PooledBytes? Bytes { get; }

    public ImageError? Error { get; }

    /// <param name="body">Belongs to the caller, and is there until this is disposed.</param>
    /// <param name="length">Bytes of it, as far as they are announced.</param>
    public static async ValueTask<OpenedFile> OpenAsync(ServiceBody body, long? length, ServiceRequest request)
    {
        var read = new PooledBytes();
        var isKept = false;
        try
        {
            if (request.MayArrive && !(length <= ArrivingStart.Longest))
            {
                foreach (var start in ArrivingStart.Lengths)
                {
                    if (await body.FillAsync(read, start) is { } broken)
                        return new OpenedFile(null, broken);
                    // Of a shorter one all is there.
                    if (read.Length >= start && ArrivingStart.InfoOf(read.Memory.Span, request) is { } info)
                    {
                        isKept = true;
                        return new OpenedFile(read, body, info);
                    }
                }
            }

            var error = await body.FillAsync(read, long.MaxValue);
            isKept = error is null;
            return new OpenedFile(isKept ? read : null, error);
        }
        finally
        {
            if (!isKept)
                read.Dispose();
        }
    }

    public void Dispose()
    {
        File?.Dispose();
        _start?.Dispose();
    }
}
