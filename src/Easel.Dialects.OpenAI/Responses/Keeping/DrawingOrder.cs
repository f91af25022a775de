using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>What a response is to draw, so that any process can do it: the request without its images, which are files of the
/// response.</summary>
internal sealed record DrawingOrder
{
    public const string MaskFile = "mask";

    /// <summary>The request's options; a generation even where there are images.</summary>
    public required GenerateRequest Options { get; init; }

    /// <summary>Names of the images to edit, the first among them; empty to draw anew.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    public bool HasMask { get; init; }

    public InputFidelity InputFidelity { get; init; }

    public float? Strength { get; init; }

    public bool AlphaIsMask { get; init; }

    public static string ImageFile(int index) => $"input-{index}";

    public static DrawingOrder Of(PromptedRequest request)
    {
        var order = new DrawingOrder { Options = new GenerateRequest(request) };
        return request is not EditRequest edit
            ? order
            : order with
            {
                Images = [.. edit.Images.Select((_, index) => ImageFile(index))],
                HasMask = edit.Mask is not null,
                InputFidelity = edit.InputFidelity,
                Strength = edit.Strength,
                AlphaIsMask = edit.AlphaIsMask,
            };
    }

    public PromptedRequest ToRequest(IReadOnlyList<InputImage> images, InputImage? mask) =>
        images.Count == 0
            ? Options
            : new EditRequest(Options, images)
            {
                Mask = mask,
                InputFidelity = InputFidelity,
                Strength = Strength,
                AlphaIsMask = AlphaIsMask,
            };
}
