using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Gallery;

/// <summary>What was asked for and what was used: all that draws an image again, except other images.</summary>
public sealed record GalleryRecipe
{
    public required GalleryOperation Operation { get; init; }

    /// <summary>Empty where none was needed.</summary>
    public string Prompt { get; init; } = "";

    public string NegativePrompt { get; init; } = "";

    /// <summary>The prompt as the model understood it, where it said so.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>Model, seed and what else was used.</summary>
    public required ImageRecipe Used { get; init; }

    /// <summary>The scheduler that was asked for; null where it was left to the model, whose own may have a name that no request
    /// knows.</summary>
    public string? Scheduler { get; init; }

    public ImageQuality Quality { get; init; }

    public ImageBackground Background { get; init; }

    public int? Compression { get; init; }

    public string? Style { get; init; }

    /// <summary>How many times larger it was made; null for what was not enlarged.</summary>
    public int? Scale { get; init; }

    /// <summary>Parameters that few models have.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Extra { get; init; }

    /// <param name="request">As it was accepted, with nothing left to the model.</param>
    public static GalleryRecipe Of(ImageRequest request, CompletedImageEvent image)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(image);
        var words = request as PromptedRequest;
        return new GalleryRecipe
        {
            Operation = OperationOf(request),
            Prompt = words?.Prompt ?? "",
            NegativePrompt = words?.NegativePrompt ?? "",
            RevisedPrompt = image.RevisedPrompt,
            Used = image.Recipe,
            Scheduler = request.Scheduler,
            Quality = request.Quality,
            Background = image.DrawnBackground ?? request.Background,
            Compression = request.Compression,
            Style = request.Style,
            Scale = (request as UpscaleRequest)?.Scale,
            Extra = request.Extra.Count > 0 ? request.Extra : null,
        };
    }

    /// <summary>What a request asks for.</summary>
    public static GalleryOperation OperationOf(ImageRequest request) =>
        request switch
        {
            EditRequest => GalleryOperation.Edit,
            VaryRequest => GalleryOperation.Vary,
            UpscaleRequest => GalleryOperation.Upscale,
            _ => GalleryOperation.Generate,
        };
}
