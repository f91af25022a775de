using Easel.Abstractions.Requests;

namespace Easel.Server.Workers;

/// <summary>Reads requests that came from another process.</summary>
internal sealed class WorkReader(WorkBlobs blobs)
{
    public const string Generate = "generate";
    public const string Edit = "edit";
    public const string Vary = "vary";
    public const string Upscale = "upscale";

    /// <summary>The request with its images, which the caller disposes.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is of no kind that is known here.</exception>
    public async ValueTask<(ImageRequest Request, IReadOnlyList<InputImage> Images)> ReadAsync(
        WorkRequest work,
        CancellationToken cancellationToken
    )
    {
        IEnumerable<WorkImage> sent = work.Mask is { } mask ? work.Images.Append(mask) : work.Images;
        var opening = sent.Select(image => blobs.OpenAsync(image, cancellationToken).AsTask()).ToList();
        try
        {
            var images = await Task.WhenAll(opening);
            var own = images[..work.Images.Count];
            ImageRequest request = work.Kind switch
            {
                Generate => WorkJson.ReadRequest<GenerateRequest>(work.Request),
                Edit => WorkJson.ReadRequest<EditRequest>(work.Request) with { Images = own, Mask = work.Mask is null ? null : images[^1] },
                Vary => WorkJson.ReadRequest<VaryRequest>(work.Request) with { Image = own[0] },
                Upscale => WorkJson.ReadRequest<UpscaleRequest>(work.Request) with { Image = own[0] },
                _ => throw new System.Text.Json.JsonException($"'{work.Kind}' is no kind of request."),
            };
            return (request with { Context = work.Context.ToContext() }, images);
        }
        catch
        {
            foreach (var opened in opening.Where(one => one.IsCompletedSuccessfully))
                (await opened).Dispose();
            throw;
        }
    }
}
