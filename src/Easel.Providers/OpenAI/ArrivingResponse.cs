using System.Buffers;
using System.Buffers.Text;
using Easel.Abstractions.Events;
using Easel.Imaging;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>An answer of the Images API: its one image while it still arrives, where that can go on as it is; otherwise all of it.</summary>
internal sealed class ArrivingResponse : IDisposable
{
    private const int Glance = 1 << 10;

    private readonly PooledBytes? _read;
    private readonly ServiceBody? _body;

    private ArrivingResponse(ServiceJson? json, ImageError? error) => (Json, Error) = (json, error);

    private ArrivingResponse(PooledBytes read, ServiceBody body, Base64File file, ImageFileInfo info) =>
        (_read, _body, File, Info) = (read, body, file, info);

    /// <summary>The image; null where the answer came whole.</summary>
    public Base64File? File { get; }

    public ImageFileInfo? Info { get; }

    /// <summary>The whole answer, which belongs to the caller; null where its image still arrives, or there is none.</summary>
    public ServiceJson? Json { get; }

    public ImageError? Error { get; }

    public static async ValueTask<ArrivingResponse> OpenAsync(ServiceResponse response, ServiceRequest request, ServiceFailures failures)
    {
        if (!request.MayArrive || response.Length <= ArrivingStart.Longest)
            return Whole(await response.ReadJsonAsync());
        var (body, error) = await response.OpenAsync();
        if (body is null)
            return new ArrivingResponse(null, error);
        var read = new PooledBytes(ArrivingStart.Usual);
        var isKept = false;
        try
        {
            foreach (var length in ArrivingStart.Lengths)
            {
                error = await body.FillAsync(read, length);
                if (error is null && Find(read.Memory.Span, request) is { } found)
                {
                    isKept = true;
                    return new ArrivingResponse(read, body, new Base64File(read, found.Start, body, failures), found.Info);
                }
            }

            error ??= await body.FillAsync(read, long.MaxValue);
            if (error is not null)
                return new ArrivingResponse(null, error);
            isKept = true;
            return Whole(response.Parse(read));
        }
        finally
        {
            if (!isKept)
                read.Dispose();
        }
    }

    /// <summary>After the image's end: the answer without it, which belongs to the caller.</summary>
    public async ValueTask<(ServiceJson? Json, ImageError? Error)> ReadRestAsync(ServiceResponse response)
    {
        var error = await _body!.FillAsync(_read!, long.MaxValue);
        return error is null ? response.Parse(PooledBytes.Of(_read!.Memory.Span)) : (null, error);
    }

    public void Dispose()
    {
        File?.Dispose();
        _read?.Dispose();
    }

    private static ArrivingResponse Whole((ServiceJson? Json, ImageError? Error) answer) => new(answer.Json, answer.Error);

    private static (int Start, ImageFileInfo Info)? Find(ReadOnlySpan<byte> json, ServiceRequest request) =>
        ImagePlace.Find(json) is > 0 and var start && InfoOf(json[start..], request) is { } info ? (start, info) : null;

    /// <summary>Null where something would have to be done to the image, or its text is not plain base64.</summary>
    private static ImageFileInfo? InfoOf(ReadOnlySpan<byte> text, ServiceRequest request)
    {
        if (Base64Text.LengthOf(text) < text.Length)
            return null;
        // Nearly every file says it in its first bytes; to decode all that has come takes longer than all else here.
        return text.Length > Glance && Decode(text[..Glance], request) is { } seen ? seen : Decode(text, request);
    }

    private static ImageFileInfo? Decode(ReadOnlySpan<byte> text, ServiceRequest request)
    {
        const int group = 4;
        var start = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            var isDecoded =
                Base64.DecodeFromUtf8(text[..(text.Length / group * group)], start, out _, out var length) == OperationStatus.Done;
            return isDecoded ? ArrivingStart.InfoOf(start.AsSpan(0, length), request) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }
}
