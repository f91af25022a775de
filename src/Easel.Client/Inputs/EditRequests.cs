namespace Easel.Client;

/// <summary>How requests with images go out: files alone as a form, and as JSON when there is a URL or a file id among them.</summary>
internal static class EditRequests
{
    public static Func<CancellationToken, ValueTask<HttpContent>> Of(ImageEditParams edit)
    {
        if (edit.Images is not { Count: > 0 }) throw new ArgumentException("An edit needs at least one image.", nameof(edit));
        if (edit.Mask is ImageReference || edit.Images.Any(image => image is ImageReference)) return Once(cancellation => ToJsonAsync(edit, cancellation));
        var field = edit.Images.Count == 1 ? "image" : "image[]";
        var files = edit.Images.Select(image => (field, (ImageFile)image));
        if (edit.Mask is ImageFile mask) files = files.Append(("mask", mask));
        return ImageForm.Of(edit with { Images = [], Mask = null }, WireJson.Default.ImageEditParams, files).ToContentAsync;
    }

    /// <summary>The file of a request that takes no reference.</summary>
    public static ImageFile FileOf(ImageInput image, string path) =>
        image as ImageFile ?? throw new ArgumentException($"{path} takes a file only: neither a URL nor a file id.", nameof(image));

    private static async ValueTask<Func<CancellationToken, ValueTask<HttpContent>>> ToJsonAsync(ImageEditParams edit, CancellationToken cancellationToken)
    {
        var images = new ImageInput[edit.Images.Count];
        for (var i = 0; i < images.Length; i++) images[i] = await LoadAsync(edit.Images[i], cancellationToken).ConfigureAwait(false);
        var mask = edit.Mask is null ? null : await LoadAsync(edit.Mask, cancellationToken).ConfigureAwait(false);
        return JsonRequest.Of(edit with { Images = images, Mask = mask }, WireJson.Default.ImageEditParams);
    }

    private static async ValueTask<ImageInput> LoadAsync(ImageInput image, CancellationToken cancellationToken) =>
        image is ImageFile file ? await file.LoadAsync(cancellationToken).ConfigureAwait(false) : image;

    /// <summary>Makes the body at the first attempt, and keeps it for the others.</summary>
    private static Func<CancellationToken, ValueTask<HttpContent>> Once(Func<CancellationToken, ValueTask<Func<CancellationToken, ValueTask<HttpContent>>>> make)
    {
        Func<CancellationToken, ValueTask<HttpContent>>? made = null;
        return async cancellation =>
        {
            made ??= await make(cancellation).ConfigureAwait(false);
            return await made(cancellation).ConfigureAwait(false);
        };
    }
}
