using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>What becomes of a request, gathered until all of it is there. Owns the images.</summary>
internal sealed class DrawnImages(ImagesCall call) : IDisposable
{
    private readonly List<CompletedImageEvent> _images = new(call.Request.Count);
    private ResponseFields? _fields;

    /// <summary>Why there are no images; null where there are.</summary>
    public FailureEvent? Failure { get; private set; }

    /// <summary>In US dollars; null where nothing has a price.</summary>
    public decimal? Cost { get; private set; }

    public ResponseWarnings Warnings { get; } = new();

    public ResponseFields Fields => _fields ?? throw Incomplete;

    /// <summary>In their order, once the pipeline has ended.</summary>
    public IReadOnlyList<CompletedImageEvent> Images => _images;

    public void Add(ImageEvent happened)
    {
        switch (happened)
        {
            case AcceptedEvent accepted:
                _fields = new ResponseFields(accepted, call);
                break;
            case WarningEvent warning:
                Warnings.Add(warning.Warning);
                break;
            case CachedEvent:
                Warnings.IsCached = true;
                break;
            case CompletedImageEvent image:
                _images.Add(image);
                break;
            case ImageArrivedEvent arrived:
                Complete(arrived);
                break;
            case UsageEvent usage:
                _fields?.Count(usage);
                break;
            case CostEvent { Cost: var cost }:
                Cost = cost;
                break;
            case PartialImageEvent partial:
                partial.Image.Dispose();
                break;
            case FailureEvent failure:
                Failure = failure;
                break;
        }
    }

    /// <summary>The pipeline has ended.</summary>
    public void Complete()
    {
        if (Failure is null && (_fields is null || _images.Count == 0))
            throw Incomplete;
        _images.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
    }

    /// <summary>What was said of an image only when all of it had come.</summary>
    private void Complete(ImageArrivedEvent arrived)
    {
        var index = _images.FindIndex(image => image.ImageIndex == arrived.ImageIndex);
        if (index >= 0)
            _images[index] = _images[index] with
            {
                Recipe = arrived.Recipe,
                RevisedPrompt = arrived.RevisedPrompt ?? _images[index].RevisedPrompt,
            };
    }

    public void Dispose()
    {
        foreach (var image in _images)
            image.Image.Dispose();
    }

    private static InvalidOperationException Incomplete => new("The pipeline ended without an image and without a failure.");
}
