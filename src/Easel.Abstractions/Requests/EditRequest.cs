using System.Diagnostics.CodeAnalysis;

namespace Easel.Abstractions.Requests;

/// <summary>Text and images to image: the masked area drawn anew (inpainting), or, without a mask, the whole image led elsewhere
/// (image-to-image).</summary>
public sealed record EditRequest : PromptedRequest
{
    public EditRequest() { }

    /// <summary>Asks in the words and with the options of another request.</summary>
    [SetsRequiredMembers]
    public EditRequest(PromptedRequest wishes, IReadOnlyList<InputImage> images)
        : base(wishes) => Images = images;

    /// <summary>At least one; the first is what is edited, the others are references. Disposed by whoever made the request, after its last
    /// event.</summary>
    public required IReadOnlyList<InputImage> Images { get; init; }

    /// <summary>What each of <see cref="Images"/> is for, in their order; images beyond it are references, and so are all where it is
    /// empty.</summary>
    public IReadOnlyList<ImageRole> Roles { get; init; } = [];

    /// <summary>What leads the drawing by some of <see cref="Images"/>. Where the first image is one of those, nothing is edited: the image
    /// is drawn from noise, in that one's shape.</summary>
    public IReadOnlyList<ControlChoice> Controls
    {
        get;
        init => field = value is { Count: > 0 } ? value : [];
    } = [];

    /// <summary>Alpha 0 marks what is to be drawn anew in the first image, whose size it has; null leaves all of it open.</summary>
    public InputImage? Mask { get; init; }

    /// <summary>
    /// Where no mask is given, the fully transparent pixels of the image are the mask, whatever else they may be (DALL-E 2's rule).
    /// False lets the pipeline tell a canvas to be filled from a picture's own transparent ground.
    /// </summary>
    public bool AlphaIsMask { get; init; }

    public InputFidelity InputFidelity { get; init; }

    /// <summary>Denoising strength (Meng et al. 2022, SDEdit), 0-1: 0 keeps the image, 1 forgets it. Null follows
    /// <see cref="InputFidelity"/>, and is 1 under a mask.</summary>
    public float? Strength { get; init; }

    /// <summary>The image at <paramref name="index"/> is what a ControlNet is shown.</summary>
    public bool IsControl(int index) => Controls.Any(control => control.Image == index + 1);

    /// <summary>Nothing is edited: what a ControlNet is shown comes first.</summary>
    public bool IsLed => IsControl(0);

    /// <summary>What the image at <paramref name="index"/> is for.</summary>
    public ImageRole RoleOf(int index) => index < Roles.Count ? Roles[index] : ImageRole.Reference;
}

/// <summary>How closely an edit keeps to its image.</summary>
public enum InputFidelity
{
    Low,
    High,
}
