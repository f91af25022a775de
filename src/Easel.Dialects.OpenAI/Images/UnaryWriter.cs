using Easel.Abstractions.Events;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Writes one ImagesResponse: from its first image on while that still arrives, or all of it in the end.</summary>
internal sealed class UnaryWriter(HttpContext context, ImagesCall call, DrawnImages drawn, AssetLinks links, TimeProvider clock)
    : IDisposable
{
    private ImagesJson? _json;
    private string? _url;
    private bool _isFull;

    /// <summary>Some of the response is written: what comes now is the rest of it.</summary>
    public bool HasBegun => _json is not null;

    /// <summary>Passes on an image that is still arriving: into the response, or to where its URL leads.</summary>
    /// <exception cref="Abstractions.Pixels.ImageTransferException">It does not come to its end.</exception>
    public async ValueTask WriteAsync(CompletedImageEvent image)
    {
        if (call.Delivery == ImageDelivery.Url)
        {
            _url = await links.AddAsync(context, image.Image, context.RequestAborted);
            _isFull = _url is null;
            image.Image.Dispose();
            return;
        }

        _json = Begin();
        await _json.WriteAsync(image, context.RequestAborted);
    }

    /// <summary>Writes what is not written yet, when the pipeline has ended well.</summary>
    public async ValueTask WriteAsync()
    {
        if (_json is not null)
        {
            _json.End(drawn.Images[0]);
        }
        else if (call.Delivery == ImageDelivery.Url)
        {
            IReadOnlyList<string>? urls =
                _isFull ? null
                : _url is not null ? [_url]
                : await links.AddAllAsync(context, drawn.Images);
            if (urls is null)
            {
                await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
                return;
            }

            _json = Begin();
            foreach (var (image, url) in drawn.Images.Zip(urls))
            {
                _json.Write(url);
                _json.End(image);
            }
        }
        else
        {
            _json = Begin();
            foreach (var image in drawn.Images)
            {
                await _json.WriteAsync(image, context.RequestAborted);
                _json.End(image);
            }
        }

        await _json.EndAsync(context.RequestAborted);
    }

    public void Dispose() => _json?.Dispose();

    private ImagesJson Begin()
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            drawn.Warnings.SetHeader(context.Response.Headers);
            ResponseCost.SetHeader(context.Response.Headers, drawn.Cost);
        }

        var json = new ImagesJson(context.Response.BodyWriter, drawn);
        json.Begin(clock.GetUtcNow());
        return json;
    }
}
