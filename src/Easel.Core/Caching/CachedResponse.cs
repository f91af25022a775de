using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Caching;

/// <summary>The images of a response and what was said of it, in memory; each reader gets copies.</summary>
internal sealed class CachedResponse : IDisposable
{
    private static readonly ImageWarning NoPreviews = new(
        "cached_without_previews",
        "partial_images",
        "The images were drawn before, so there are no previews of them; send 'Cache-Control: no-cache' to have them drawn."
    );

    private readonly List<ImageEvent> _routing = [];
    private readonly List<ImageWarning> _warnings = [];
    private readonly List<CompletedImageEvent> _images = [];

    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    public IReadOnlyList<CompletedImageEvent> Images => _images;

    public long Bytes => _images.Sum(image => (long)image.Image.Memory.Length);

    /// <summary>The model that was asked for drew it, and not another in its place: only that is worth keeping.</summary>
    public bool IsOwn => _routing.Count == 0;

    /// <summary>The request may be answered so; a strict one hears of no warning.</summary>
    public bool Serves(ImageRequest request) => !request.Strict || (_warnings.Count == 0 && request.PartialImages == 0);

    /// <summary>Keeps a copy of what matters in it.</summary>
    public void Record(ImageEvent happened)
    {
        switch (happened)
        {
            case WarningEvent { Warning: var warning }:
                _warnings.Add(warning);
                break;
            case CompletedImageEvent completed:
                _images.Add(Copy(completed));
                break;
            case AcceptedEvent or RoutedEvent { Attempts: > 1 }:
                _routing.Add(happened);
                break;
        }
    }

    /// <summary>Adds an image that belongs to this from now on.</summary>
    public void Add(CompletedImageEvent image) => _images.Add(image);

    public void Add(ImageWarning warning) => _warnings.Add(warning);

    public IEnumerable<ImageEvent> Replay(ImageRequest request)
    {
        yield return new CachedEvent();
        foreach (var routed in _routing)
            yield return routed;
        foreach (var warning in _warnings)
            yield return new WarningEvent(warning);
        if (request.PartialImages > 0)
            yield return new WarningEvent(NoPreviews);
        foreach (var image in _images)
            yield return Copy(image) with
            {
                IsCached = true,
                Cost = null,
            };
    }

    public void Dispose()
    {
        foreach (var image in _images)
            image.Image.Dispose();
    }

    private static CompletedImageEvent Copy(CompletedImageEvent image)
    {
        var copy = EncodedImage.Rent(image.Image.Memory.Length, image.Image.Size, image.Image.Format);
        image.Image.Span.CopyTo(copy.Span);
        return image with { Image = copy };
    }
}
