using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Queueing;

/// <summary>A request divided into turns of some images each, and what happens in a turn as the whole request sees it.</summary>
internal sealed class RequestTurns
{
    private readonly ImageRequest _request;
    private readonly int _imagesPerTurn;
    private readonly HashSet<ImageWarning> _warned = [];

    public RequestTurns(ImageRequest request, ModelCard card)
    {
        _imagesPerTurn = Math.Clamp(card.Concurrency.ImagesPerTurn ?? request.Count, 1, Math.Max(1, request.Count));
        Count = Math.Max(1, (request.Count + _imagesPerTurn - 1) / _imagesPerTurn);
        // Image i has the first one's seed and i more, whatever turn draws it.
        _request = Count > 1 && card.Capabilities.Seed ? request with { Seed = request.Seed ?? ImageSeed.Any() } : request;
    }

    public int Count { get; }

    public ImageRequest RequestOf(int turn)
    {
        if (Count == 1)
            return _request;
        var first = turn * _imagesPerTurn;
        return _request with
        {
            Count = Math.Min(_imagesPerTurn, _request.Count - first),
            TotalCount = _request.Count,
            Context = _request.Context.IdempotencyKey is { } key
                ? _request.Context with
                {
                    IdempotencyKey = $"{key}-{turn}",
                }
                : _request.Context,
            Seed = _request.Seed is { } seed ? ImageSeed.Next(seed, first) : null,
        };
    }

    /// <summary>The event with its place among all the request's images; null for a warning that was given before.</summary>
    public ImageEvent? Place(ImageEvent happened, int turn)
    {
        var first = turn * _imagesPerTurn;
        return happened switch
        {
            WarningEvent warning => _warned.Add(warning.Warning) ? warning : null,
            _ when Count == 1 => happened,
            ProgressEvent progress => new ProgressEvent((turn * progress.Steps) + progress.Step, Count * progress.Steps),
            PartialPixelsEvent partial => partial with { ImageIndex = first + partial.ImageIndex },
            CompletedPixelsEvent completed => completed with { ImageIndex = first + completed.ImageIndex },
            PartialImageEvent partial => partial with { ImageIndex = first + partial.ImageIndex },
            ImageArrivedEvent arrived => arrived with { ImageIndex = first + arrived.ImageIndex },
            CompletedImageEvent completed => completed with { ImageIndex = first + completed.ImageIndex },
            _ => happened,
        };
    }
}
