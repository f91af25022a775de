using Easel.Client.Images;
using Easel.Client.Json;

namespace Easel.Client.Inputs;

/// <summary>How requests with images go out: files alone as a form, and as JSON when there is a URL or a file id among them.</summary>
internal static class EditRequests
{
    // In the place of an image whose file goes beside the form's fields.
    private static readonly ImageReference Nothing = new(null, null);

    public static Func<CancellationToken, ValueTask<HttpContent>> Of(ImageEditParams edit)
    {
        if (edit.Images is not { Count: > 0 })
            throw new ArgumentException("An edit needs at least one image.", nameof(edit));
        if (edit.Mask is ImageReference || edit.Markup is ImageReference || edit.Images.Any(image => image is ImageReference))
            return Once(cancellation => ToJsonAsync(edit, cancellation));
        var field = edit.Images.Count == 1 ? "image" : "image[]";
        var files = edit.Images.Select(image => (field, (ImageFile)image));
        if (edit.Mask is ImageFile mask)
            files = files.Append(("mask", mask));
        if (edit.Markup is ImageFile markup)
            files = files.Append(("markup", markup));
        return ImageForm.Of(edit with { Images = [], Mask = null, Markup = null }, ApiJson.Default.ImageEditParams, files).ToContentAsync;
    }

    /// <exception cref="ArgumentException">It is no file: the API takes neither URLs nor file ids here.</exception>
    public static Func<CancellationToken, ValueTask<HttpContent>> Of(ImageVariationParams variation) =>
        variation.Image is ImageFile file
            ? ImageForm.Of(variation with { Image = Nothing }, ApiJson.Default.ImageVariationParams, ("image", file)).ToContentAsync
            : throw new ArgumentException("A variation takes a file: neither a URL nor a file id.", nameof(variation));

    public static Func<CancellationToken, ValueTask<HttpContent>> Of(ImageUpscaleParams upscale) =>
        upscale.Image is ImageFile file
            ? ImageForm.Of(upscale with { Image = Nothing }, ApiJson.Default.ImageUpscaleParams, ("image", file)).ToContentAsync
            : JsonRequest.Of(upscale, ApiJson.Default.ImageUpscaleParams);

    /// <exception cref="ArgumentException">It is no file: the API takes neither URLs nor file ids here.</exception>
    public static Func<CancellationToken, ValueTask<HttpContent>> OfPicture(ImageInput picture) =>
        picture is ImageFile file
            ? ImageForm.Of("image", file).ToContentAsync
            : throw new ArgumentException("The recipe is read from a file: neither a URL nor a file id.", nameof(picture));

    private static async ValueTask<Func<CancellationToken, ValueTask<HttpContent>>> ToJsonAsync(
        ImageEditParams edit,
        CancellationToken cancellationToken
    )
    {
        var images = new ImageInput[edit.Images.Count];
        for (var i = 0; i < images.Length; i++)
            images[i] = await LoadAsync(edit.Images[i], cancellationToken).ConfigureAwait(false);
        var mask = edit.Mask is null ? null : await LoadAsync(edit.Mask, cancellationToken).ConfigureAwait(false);
        var markup = edit.Markup is null ? null : await LoadAsync(edit.Markup, cancellationToken).ConfigureAwait(false);
        return JsonRequest.Of(edit with { Images = images, Mask = mask, Markup = markup }, ApiJson.Default.ImageEditParams);
    }

    private static async ValueTask<ImageInput> LoadAsync(ImageInput image, CancellationToken cancellationToken) =>
        image is ImageFile file ? await file.LoadAsync(cancellationToken).ConfigureAwait(false) : image;

    /// <summary>Makes the body at the first attempt, and keeps it for the others.</summary>
    private static Func<CancellationToken, ValueTask<HttpContent>> Once(
        Func<CancellationToken, ValueTask<Func<CancellationToken, ValueTask<HttpContent>>>> make
    )
    {
        Func<CancellationToken, ValueTask<HttpContent>>? made = null;
        return async cancellation =>
        {
            made ??= await make(cancellation).ConfigureAwait(false);
            return await made(cancellation).ConfigureAwait(false);
        };
    }
}
