using Easel.Client.Inputs;

namespace Easel.Client.Images;

/// <summary>The same image, larger: <c>POST /images/upscale</c>, which only Easel has.</summary>
public sealed record ImageUpscaleParams : ImageParams
{
    /// <summary>The image to enlarge.</summary>
    public required ImageInput Image { get; init; }

    /// <summary>How many times as wide and as high, 2-8.</summary>
    public int? Scale { get; init; }
}
