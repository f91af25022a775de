using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>One call's worth of a request.</summary>
/// <param name="Image">As the pipeline prepared it; its count is no more than a call gives.</param>
/// <param name="Key">The tenant's own, or the operator's.</param>
internal sealed record ServiceRequest(ImageRequest Image, ServiceModel Model, Secret? Key)
{
    /// <summary>The image may go on while it is still arriving, if nothing has to be done to it.</summary>
    public bool MayArrive { get; init; }

    public string Prompt => (Image as PromptedRequest)?.Prompt ?? "";

    /// <summary>What the request brings, the image to be edited first.</summary>
    public IReadOnlyList<InputImage> Images =>
        Image switch
        {
            EditRequest edit => edit.Images,
            VaryRequest vary => [vary.Image],
            _ => [],
        };

    public InputImage? Mask => (Image as EditRequest)?.Mask;
}
