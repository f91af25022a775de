namespace Easel.Abstractions.Requests;

/// <summary>Image to image, without words: the same subject, drawn otherwise.</summary>
public sealed record VaryRequest : ImageRequest
{
    public VaryRequest() { }

    /// <summary>Asks with the options of another request.</summary>
    public VaryRequest(ImageRequest wishes)
        : base(wishes) { }

    /// <summary>Disposed by whoever made the request, after its last event.</summary>
    public required InputImage Image { get; init; }

    /// <summary>Denoising strength, 0-1; null takes the model's own.</summary>
    public float? Strength { get; init; }
}
